import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Piece, Splitter } from './split'

const splitter = () =>
  new Splitter({
    lists: new Map([['all', 10_000]]),
    mostBytes: 10_000,
    mostSpace: 10_000,
    mostDepth: 99,
    onMember: () => {},
  })

function split(text: string, size: number): Piece[] {
  const bytes = new TextEncoder().encode(text)
  const splitting = splitter()
  const pieces: Piece[] = []
  for (let at = 0; at < bytes.length; at += size) pieces.push(...splitting.take(bytes.subarray(at, at + size)))
  expect(splitting.isWhole).toBe(true)
  return pieces
}

test('what is split is what the browser’s own parser reads, wherever the stretches end and however it is spaced', () => {
  const json = fc.jsonValue({ maxDepth: 4 })
  fc.assert(
    fc.property(fc.array(json), json, fc.integer({ min: 1, max: 40 }), fc.nat(3), (all, other, size, space) => {
      const read: unknown = JSON.parse(JSON.stringify({ all, other }))
      const pieces = split(JSON.stringify({ all, other }, null, space), size)
      expect({
        all: pieces.filter(({ name }) => name === 'all').map(({ json: each }) => each),
        other: pieces.find(({ name }) => name === 'other')?.json,
      }).toEqual(read)
      expect(pieces.map(({ index }) => index)).toEqual([...all.keys(), null])
    }),
    { numRuns: 200 },
  )
})

test.each([1, 2, 100])('a byte order mark in front is passed over, in stretches of %i bytes', (size) => {
  expect(split('\uFEFF{"other":1}', size)).toEqual([{ name: 'other', index: null, json: 1 }])
})

test('strings end where their quotes are not escaped, wherever the stretches end', () => {
  const text = fc.string({ unit: fc.constantFrom('\\', '"', 'a', 'é') })
  fc.assert(
    fc.property(fc.array(text), fc.integer({ min: 1, max: 9 }), (all, size) => {
      expect(split(JSON.stringify({ all }), size).map(({ json }) => json)).toEqual(all)
    }),
    { numRuns: 300 },
  )
})

test.each([
  '{"all":[1,]}',
  '{"all":[,1]}',
  '{"a":1,}',
  '{"a" 1}',
  '{"a":}',
  '{"a":1}}',
  '{"a":[1}}',
  '{a:1}',
  '{"a":"\n"}',
  '[1 2]',
])('%s is no JSON', (text) => {
  expect(() => splitter().take(new TextEncoder().encode(text))).toThrow(expect.objectContaining({ fault: 'syntax' }))
})
