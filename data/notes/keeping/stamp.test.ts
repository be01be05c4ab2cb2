import { expect, test } from 'vitest'
import { raiseStamp, readStamp, setStamp, setTended } from './stamp'
import { memoryShelf } from './testing'

test('windows that follow the notes at the same time lose neither the higher number nor each other\u2019s part', async () => {
  const { shelf } = memoryShelf()
  const tended = '2026-01-02T09:00:00.000Z'
  await Promise.all([raiseStamp(shelf, () => 3), setTended(shelf, tended), raiseStamp(shelf, () => 2)])
  expect(await readStamp(shelf)).toEqual({ notes: 3, tended })
})

test('a window that counted before notes were deleted for good does not raise the number again', async () => {
  const { shelf } = memoryShelf()
  let notes = 100
  await raiseStamp(shelf, () => notes)
  const purged = setStamp(shelf, async () => {
    await Promise.resolve()
    notes = 90
    return notes
  })
  await Promise.all([purged, raiseStamp(shelf, () => notes)])
  expect(await readStamp(shelf)).toEqual({ notes: 90 })
})
