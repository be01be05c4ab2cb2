import { expect, test } from 'vitest'
import { pageSize } from '../segment/segment'
import { pageKey, SegmentPages } from './pages'

/** A source whose rows say which they are, and what was asked of it. */
function numbered() {
  const asked: number[][] = []
  const pages = async (keys: readonly number[]) => {
    asked.push([...keys])
    return keys.map((key) => new Uint8Array(pageSize).fill(key % 251))
  }
  return { asked, segments: new SegmentPages({ pages }) }
}

test('a stretch over several rows is joined', async () => {
  const { segments, asked } = numbered()
  const read = await segments.read(3, pageSize - 2, 2 * pageSize + 1)
  const [first, second, third] = [0, 1, 2].map((page) => pageKey(3, page) % 251)
  expect([read.length, read[0], read[1], read[2], read.at(-2), read.at(-1)]).toEqual([
    pageSize + 3,
    first,
    first,
    second,
    second,
    third,
  ])
  expect(asked).toHaveLength(1)
})

test('what is asked for in one turn is read at once, each row once, also of more rows than are kept', async () => {
  const { segments, asked } = numbered()
  const wanted = [...Array.from({ length: 400 }, (_, page) => page), 0, 1, 2]
  const read = await Promise.all(wanted.map((page) => segments.read(1, page * pageSize, page * pageSize + 1)))
  expect(read.map(([byte]) => byte)).toEqual(wanted.map((page) => pageKey(1, page) % 251))
  expect(asked.map((keys) => keys.length)).toEqual([400])
})

test('a row that could not be read is asked for again', async () => {
  let broken = true
  const pages = async (keys: readonly number[]) => {
    if (broken) throw new Error('closed')
    return keys.map(() => new Uint8Array([7]))
  }
  const segments = new SegmentPages({ pages })
  await expect(segments.read(1, 0, 1)).rejects.toThrow('closed')
  broken = false
  expect(await segments.read(1, 0, 1)).toEqual(new Uint8Array([7]))
})
