import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentOfTexts } from '../library/testing'
import { mostBytes, mostDepth, mostDocumentBytes } from './limits'
import { readPack } from './stream'

const encode = (text: string) => new TextEncoder().encode(text)
const documents = ['USA', 'FRA', 'BRA'].map((state) => documentOfTexts(`CRC/C/OPSC/${state}`, ['Organes « cédés » 🜚']))
const pack = JSON.stringify({ format: 'glossator-pack', version: 1, documents })

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function gather<T>(from: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of from) all.push(one)
  return all
}

const read = (text: string | Uint8Array, size = 64) =>
  gather(readPack(inChunks(typeof text === 'string' ? encode(text) : text, size)))

const around = (inside: string) => `{"format":"glossator-pack","version":1,"documents":[${inside}]}`

test('documents are read whole wherever the file is cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 2_000 }), async (size) => {
      expect(await read(pack, size)).toEqual(documents.map((json, index) => ({ name: 'documents', index, json })))
    }),
    { numRuns: 30 },
  )
})

test('a document is given before the file ends', async () => {
  const reading = readPack(inChunks(encode(pack.slice(0, pack.indexOf('FRA'))), 64))
  expect((await reading.next()).value).toEqual({ name: 'documents', index: 0, json: documents[0] })
})

test.each<[what: string, text: string, refusal: RegExp]>([
  ['an empty file', '', /^file-empty$/],
  ['a file that was cut off', pack.slice(0, -20), /^documents\.2: cut-off$/],
  ['a file cut off after its documents', pack.slice(0, -1), /^cut-off$/],
  ['a page of the web', '<!doctype html><p>Not found', /^no-json$/],
  ['damage midway', pack.replace('"FRA"', '"FRA'), /^documents\.1: no-json$/],
  ['two packs in a file', pack + pack, /no-json$/],
  ['a list', '[{}]', /^no-pack$/],
  ['a word', '"pack"', /^format: missing$/],
  ['another format', '{"format":"other","version":1,"documents":[{}]}', /^format: no-pack$/],
  ['no version', '{"format":"glossator-pack","documents":[{}]}', /^version: missing$/],
  ['a newer version', '{"version":2,"format":"glossator-pack","documents":[]}', /^version: version-newer 2$/],
  ['a wrong version', '{"version":"1","format":"glossator-pack","documents":[]}', /^version: version-wrong 1$/],
  ['an unknown field', around('{}').replace('{', '{"extra":{"a":[1]},'), /^extra: unknown-field$/],
  ['no documents', around(''), /^documents: no-documents$/],
  ['documents that are no list', '{"documents":{"0":{}}}', /^documents: no-list$/],
  ['postings that are no list', '{"postings":{}}', /^postings: no-list$/],
  ['too many postings', `{"postings":[${'{},'.repeat(64)}{}]`, /^postings: too-much$/],
  ['documents twice', around('{}').replace('}]', '}],"documents":[{}]'), /^documents: field-twice$/],
  ['nothing but white space', ' '.repeat(mostDocumentBytes + 1), /^document-large 8$/],
  [
    'white space without an end',
    around(`{},${' '.repeat(mostDocumentBytes + 1)}{}`),
    /^documents\.1: document-large 8$/,
  ],
  ['deep nesting', around('[{"a":'.repeat(2_000_000)), new RegExp(`^documents\\.0: nested ${mostDepth}$`)],
  ['deep nesting at the root', '['.repeat(100_000), /nested \d+$/],
])('%s is refused', async (_, text, refusal) => {
  await expect(read(text, 65_536)).rejects.toThrow(refusal)
})

test('bytes that are no UTF-8 are refused', async () => {
  const bytes = encode(pack)
  bytes[pack.indexOf('Organes')] = 0xff
  await expect(read(bytes)).rejects.toThrow(/^documents\.0: no-json$/)
})

/** A file that says nothing for a gigabyte. */
async function* filler(before: string, byte: string, bytes: number) {
  yield encode(before)
  const chunk = encode(byte.repeat(1_000_000))
  for (let at = 0; at < bytes; at += chunk.length) yield chunk
}

test('a text without end is refused before it fills the memory', async () => {
  let read = 0
  async function* counted() {
    for await (const chunk of filler(around('{"title":"').slice(0, -2), 'x', mostBytes)) {
      read += chunk.length
      yield chunk
    }
  }
  await expect(gather(readPack(counted()))).rejects.toThrow(/^documents\.0: document-large 8$/)
  expect(read).toBeLessThan(mostDocumentBytes + 3_000_000)
})

test('a gigabyte of small documents is refused', async () => {
  // Spaces around them: to read as much text again is not what is asked.
  const chunk = encode(`{},${' '.repeat(900_000)}`)
  let given = 0
  async function* chunks() {
    yield encode(around('').slice(0, -2))
    for (let at = 0; at <= mostBytes; at += chunk.length) yield chunk
  }
  const all = async () => {
    for await (const { index } of readPack(chunks())) given = index
  }
  await expect(all()).rejects.toThrow('file-large 1000')
  expect(given).toBeGreaterThan(1_000)
})

test('ten million tiny records are refused', async () => {
  const chunk = encode('{},'.repeat(20_000))
  async function* chunks() {
    yield encode(around('').slice(0, -2))
    for (let at = 0; at < 10_000_000; at += 20_000) yield chunk
  }
  await expect(gather(readPack(chunks()))).rejects.toThrow(/^documents: too-many-documents 50000$/)
})
