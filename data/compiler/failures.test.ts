import { expect, test } from 'vitest'
import { madeUp, problemsOf, source } from './testing/source'

const messages = (text: string) =>
  problemsOf(text).map(({ message, line }) => (line === null ? message : `${line}: ${message}`))

test('a text that is something else: all that is missing', () => {
  const title = 'no title: no line starts with “Concluding observations”'
  const symbol = 'no document symbol: no line holds a symbol such as CRC/C/OPSC/USA/CO/3-4 alone'
  const paragraphs = 'no numbered paragraph found: no line starts with “1. ”'
  expect(messages('')).toEqual([title, symbol, paragraphs])
  expect(messages('Dear Sir,\n\nthank you for your letter.\n')).toEqual([title, symbol, paragraphs])
})

test('a list of issues, which mentions concluding observations', () => {
  const text =
    'CRC/C/XAA/Q/2\n\nList of issues\n\n1. Please say what was done after the previous\nConcluding observations of the Committee.\n'
  expect(messages(text)).toEqual([
    'no title: no line starts with “Concluding observations”',
    '1: CRC/C/XAA/Q/2 is not the symbol of concluding observations, which has the form CRC/C/OPSC/USA/CO/3-4',
    '5: no paragraph says at which meeting the report was considered',
  ])
})

test('a missing paragraph, with the line at which it is missed', () => {
  const lines = source.split('\n')
  const from = lines.findIndex((line) => line.startsWith('13. '))
  const to = lines.findIndex((line) => line.startsWith('  Dissemination'))
  expect(messages([...lines.slice(0, from), ...lines.slice(to)].join('\n'))).toEqual([
    '166: paragraph 13 is missing: 12 is followed by 14',
  ])
})

test('a first paragraph that is not the first', () => {
  expect(messages(source.replace(/^1\. The Committee[^]*?(?=^2\. )/m, ''))).toEqual([
    '8: paragraph 1 is missing: the first paragraph is 2',
    '8: no paragraph says at which meeting the report was considered',
  ])
})

test('a missing item and a missing section', () => {
  expect(messages(madeUp('2. The Committee recommends:\n\n(a) This;\n\n(c) That.'))).toEqual([
    '12: item (b) of paragraph 2 is missing: (a) is followed by (c)',
  ])
  expect(
    messages(madeUp('I. One\n\n2. The Committee regrets it.\n\nIII. Three\n\n3. The Committee regrets it.')),
  ).toEqual(['12: section II is missing: I is followed by III'])
})

test('an item or a paragraph that stands twice', () => {
  expect(messages(madeUp('2. The Committee recommends:\n\n(a) This;\n\n(a) That.'))).toEqual([
    '12: item (a) of paragraph 2 appears a second time',
  ])
  expect(messages(madeUp('2. The Committee notes it.\n\n2. The Committee notes it.'))).toEqual([
    '10: paragraph 2 stands after paragraph 2',
  ])
})

test('a text cut off, within a sentence or a list', () => {
  expect(messages(source.trim().replace(/ January 2022\.$/, ''))).toEqual([
    '655: paragraph 46 breaks off: the text ends within a sentence or a list',
  ])
  expect(messages(madeUp('2. The Committee recommends:\n\n(a) This;'))).toEqual([
    '8: paragraph 2 breaks off: the text ends within a sentence or a list',
  ])
})

test('no symbol, a symbol without a State, no dates, a day that does not exist', () => {
  const whole = madeUp('2. The Committee notes it.')
  expect(messages(whole.replace('CRC/C/XAA/CO/2\n', ''))).toEqual([
    'no document symbol: no line holds a symbol such as CRC/C/OPSC/USA/CO/3-4 alone',
  ])
  expect(messages(whole.replace('CRC/C/XAA/CO/2\n', 'CRC/C/OPSC/CO/2\n'))).toEqual([
    '1: CRC/C/OPSC/CO/2 names no State, and neither the title nor the opening paragraph names one that is known',
  ])
  expect(messages(whole.replace('held on 1 June 2012', 'held soon after'))).toEqual([
    '5: no date on which the concluding observations were adopted',
  ])
  expect(messages(whole.replace('1 June 2012', '31 June 2012'))).toEqual([
    'documents[0].adopted: not a date as YYYY-MM-DD',
  ])
})

test('text before the first paragraph that belongs nowhere', () => {
  expect(
    messages(madeUp('2. The Committee notes it.').replace('\n\n1. ', '\n\nThis is a stray sentence.\n\n1. ')),
  ).toEqual(['5: text that belongs to no paragraph: “This is a stray sentence.”'])
})

test('a text or a paragraph beyond all measure', () => {
  expect(messages(madeUp('x'.repeat(1_000_001)))).toEqual([
    'longer than 1000000 characters, which no document of concluding observations is',
  ])
  expect(messages(madeUp(`2. The Committee notes ${'that it notes '.repeat(2000)}.`))).toEqual([
    '8: paragraph 2 is longer than 20000 characters',
  ])
})
