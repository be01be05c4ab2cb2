import { expect, test } from 'vitest'
import { createLabels, type Level, type List } from './labels'

const level = (format: string, text: string, part: Partial<Level> = {}, at = 0): [number, Level] => [
  at,
  { start: 1, format, text, restart: at, legal: false, ...part },
]
const list = (part: Partial<List> = {}): List => ({
  counter: 'a',
  levels: new Map([level('decimal', '%1.'), level('lowerLetter', '(%2)', {}, 1), level('lowerRoman', '(%3)', {}, 2)]),
  starts: new Map(),
  ...part,
})
/** The labels of paragraphs at these depths. */
function labels(depths: readonly number[], of = list()) {
  const next = createLabels()
  return depths.map((depth) => next('1', of, depth))
}

test('paragraphs count on, items begin anew under each, points under each item', () => {
  expect(labels([0, 0, 1, 1, 2, 2, 1, 2, 0, 1])).toEqual([
    '1.',
    '2.',
    '(a)',
    '(b)',
    '(i)',
    '(ii)',
    '(c)',
    '(i)',
    '3.',
    '(a)',
  ])
})

test('a level that never begins anew counts through', () => {
  const through = list({ levels: new Map([level('upperRoman', '%1.'), level('decimal', '%2.', { restart: 0 }, 1)]) })
  expect(labels([0, 1, 1, 0, 1], through)).toEqual(['I.', '1.', '2.', 'II.', '3.'])
})

test('another list of the same counter counts on, unless it says where it begins', () => {
  const next = createLabels()
  expect([next('1', list(), 0), next('1', list(), 0), next('2', list(), 0)]).toEqual(['1.', '2.', '3.'])
  const anew = list({ starts: new Map([[0, 7]]) })
  expect([next('3', anew, 0), next('3', anew, 0)]).toEqual(['7.', '8.'])
})

test('numbers of the levels above stand in figures where the level is a legal one, and of what is passed over the first', () => {
  const legal = list({ levels: new Map([level('upperRoman', '%1.'), level('decimal', '%1.%2', { legal: true }, 1)]) })
  expect(labels([1, 0, 1], legal)).toEqual(['1.1', 'II.', '2.1'])
})

test.each([
  ['bullet', '•', [null, null]],
  ['none', '%1', [null, null]],
  ['decimalZero', '%1', ['01', '02']],
  ['upperLetter', '%1)', ['A)', 'B)']],
  ['chicago', '%1', ['1', '2']],
])('%s', (format, text, expected) => {
  expect(labels([0, 0], list({ levels: new Map([level(format, text)]) }))).toEqual(expected)
})

test('the twenty-seventh letter is a double one', () => {
  const many = list({ levels: new Map([level('lowerLetter', '(%1)', { start: 26 })]) })
  expect(labels([0, 0, 0], many)).toEqual(['(z)', '(aa)', '(bb)'])
})
