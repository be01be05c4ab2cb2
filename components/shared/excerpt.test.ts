import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt } from './excerpt'

const prose = fc
  .array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcdeé של') }), { maxLength: 120 })
  .map((words) => words.join(' '))

test('an excerpt is a stretch of the text, and its marks still mark the same words', () => {
  fc.assert(
    fc.property(prose, fc.array(fc.nat(1_000)), fc.integer({ min: 20, max: 200 }), (text, starts, length) => {
      const marks = starts
        .filter((start) => start + 3 <= text.length)
        .sort((a, b) => a - b)
        .map((start): [number, number] => [start, start + 3])
      const found = excerpt(text, marks, length)
      expect(text).toContain(found.text)
      expect(found.text === text).toBe(!found.cutBefore && !found.cutAfter)
      const marked = marks.map(([from, to]) => text.slice(from, to))
      for (const [from, to] of found.marks) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(found.text.length)
        expect(marked.some((words) => words.includes(found.text.slice(from, to)))).toBe(true)
      }
    }),
  )
})

test('it shows the marks, wherever they are, with a little before them', () => {
  const text = `${'first words of it '.repeat(40)}the wage and hour division ${'and more of it '.repeat(40)}`
  const at = text.indexOf('wage')
  const found = excerpt(text, [[at, at + 4]], 120)
  const [mark] = found.marks
  expect(mark && found.text.slice(...mark)).toBe('wage')
  expect(found.cutBefore && found.cutAfter).toBe(true)
  expect(found.text.indexOf('wage')).toBeGreaterThan(10)
})

test('without marks it is the beginning', () => {
  const found = excerpt('one two three four five six', [], 9)
  expect(found).toEqual({ text: 'one two three', marks: [], cutBefore: false, cutAfter: true })
})
