import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostile, upTo } from '../bench/citations/hostile'
import { findReferences } from '../citations/index'
import { type Count, countWork } from './work'

/** Length of the shorter text, in UTF-16 code units. */
const size = 15_000
/** The longer text is so many times as long. Linear work is as many times as much, square work the square of it. */
const factor = 4
/** Between the two: growth above this is not linear. */
const mostGrowth = 8

let count: Count
beforeAll(() => {
  count = countWork()
})
afterAll(() => count.stop())

const work = (text: string) => count.of(() => findReferences(text))

test.each(Object.entries(hostile))('work grows with the length of the text, not its square: %s', (_, piece) => {
  expect(work(upTo(size * factor, piece)) / work(upTo(size, piece))).toBeLessThan(mostGrowth)
})

test('square work is seen as such', () => {
  const square = (text: string) => count.of(() => text.split(' ').forEach((_, at) => text.slice(at)))
  expect(square('a '.repeat(size * factor)) / square('a '.repeat(size))).toBeGreaterThan(mostGrowth)
  const searching = (text: string) => count.of(() => text.split(' ').forEach(() => /b/.test(text)))
  expect(searching('a '.repeat(size)) / searching('a '.repeat(size / factor))).toBeGreaterThan(mostGrowth)
})
