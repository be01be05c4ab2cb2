import { expect, test } from 'vitest'
import { readReferences } from '../citations/index'
import { paintedSpans, trimSpan } from './spans'

test.each([
  ['(article 9),', 'article 9'],
  ['“CRC/C/156”.', 'CRC/C/156'],
  ['article 9 (1),', 'article 9 (1)'],
  ['article 9 (1))', 'article 9 (1)'],
  ['article 3 (1) (a)', 'article 3 (1) (a)'],
  ['...', '...'],
])('%s is underlined as %s', (text, expected) => {
  const { start, end } = trimSpan(text, { start: 0, end: text.length })
  expect(text.slice(start, end)).toBe(expected)
})

test.each([
  ['See CRC/C/OPSC/USA/CO/3-4, para. 22, of it.', ['CRC/C/OPSC/USA/CO/3-4, para. 22']],
  ['See CRC/C/OPSC/USA/CO/3-4 of it.', ['CRC/C/OPSC/USA/CO/3-4']],
])('a symbol and its pinpoint in one line: %s', (text, expected) => {
  const spans = readReferences(text).references.flatMap((reference) => paintedSpans(text, reference))
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
