import { expect, test } from 'vitest'
import { raiseStamp, readStamp, setStamp } from './stamp'
import { memoryShelf } from './testing'

test('windows that follow the notes at the same time lose neither the higher number nor each other\u2019s part', async () => {
  const { shelf } = memoryShelf()
  const tended = '2026-01-02T09:00:00.000Z'
  await Promise.all([raiseStamp(shelf, 3), setStamp(shelf, { tended }), raiseStamp(shelf, 2)])
  expect(await readStamp(shelf)).toEqual({ notes: 3, tended })
})
