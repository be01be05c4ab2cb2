import { expect, test } from 'vitest'
import { neighbourOf } from './neighbour'

/** Three references at these distances from the top of the window. */
const at = (...tops: number[]) =>
  tops.map((top, id) => ({
    id,
    reference: { kind: 'symbol' as const, symbol: 'CRC/C/156', pinpoints: [], start: 0, end: 9 },
    text: 'CRC/C/156',
    passage: { text: 'CRC/C/156', at: 0, end: 9 },
    element: () => null,
    rects: () => [],
    rect: () => ({ top }) as DOMRect,
  }))
const idOf = (...parameters: Parameters<typeof neighbourOf>) => neighbourOf(...parameters)?.id ?? null

test('from one to the next, and round the ends', () => {
  const references = at(-100, 50, 900)
  expect(idOf(references, 0, 'next')).toBe(1)
  expect(idOf(references, 2, 'next')).toBe(0)
  expect(idOf(references, 0, 'previous')).toBe(2)
})

test('from nowhere: the first in sight or below it, the last above', () => {
  const references = at(-200, -100, 50)
  expect(idOf(references, null, 'next')).toBe(2)
  expect(idOf(references, null, 'previous')).toBe(1)
  expect(idOf(at(-200, -100), null, 'next')).toBe(0)
  expect(idOf(at(20, 50), 99, 'previous')).toBe(1)
})

test('a page without references has no next one', () => {
  expect(idOf([], null, 'next')).toBe(null)
})
