import { expect, test } from 'vitest'
import { plainly } from '../faults'
import { madeUp, problemsOf, source } from './testing/source'

const messages = (text: string) =>
  problemsOf(text).map(({ what, line }) => (line === null ? plainly(what) : `${line}: ${plainly(what)}`))

test('a text that is something else: all that is missing', () => {
  const all = ['no-title', 'no-symbol', 'no-paragraphs']
  expect(messages('')).toEqual(all)
  expect(messages('Dear Sir,\n\nthank you for your letter.\n')).toEqual(all)
})

test('a list of issues, which mentions concluding observations', () => {
  const text =
    'CRC/C/XAA/Q/2\n\nList of issues\n\n1. Please say what was done after the previous\nConcluding observations of the Committee.\n'
  expect(messages(text)).toEqual(['no-title', '1: no-observations CRC/C/XAA/Q/2', '5: no-meeting'])
})

test('a missing paragraph, with the line at which it is missed', () => {
  const lines = source.split('\n')
  const from = lines.findIndex((line) => line.startsWith('13. '))
  const to = lines.findIndex((line) => line.startsWith('  Dissemination'))
  expect(messages([...lines.slice(0, from), ...lines.slice(to)].join('\n'))).toEqual([
    '166: paragraph-missing 13 12 14',
  ])
})

test('a first paragraph that is not the first', () => {
  expect(messages(source.replace(/^1\. The Committee[^]*?(?=^2\. )/m, ''))).toEqual([
    '8: paragraphs-begin 2',
    '8: no-meeting',
  ])
})

test('a missing item and a missing section', () => {
  expect(messages(madeUp('2. The Committee recommends:\n\n(a) This;\n\n(c) That.'))).toEqual([
    '12: item-missing b 2 a c',
  ])
  expect(
    messages(madeUp('I. One\n\n2. The Committee regrets it.\n\nIII. Three\n\n3. The Committee regrets it.')),
  ).toEqual(['12: section-missing II I III'])
})

test('an item or a paragraph that stands twice', () => {
  expect(messages(madeUp('2. The Committee recommends:\n\n(a) This;\n\n(a) That.'))).toEqual(['12: item-twice a 2'])
  expect(messages(madeUp('2. The Committee notes it.\n\n2. The Committee notes it.'))).toEqual([
    '10: paragraph-after 2 2',
  ])
})

test('a text cut off, within a sentence or a list', () => {
  expect(messages(source.trim().replace(/ January 2022\.$/, ''))).toEqual(['655: breaks-off 46'])
  expect(messages(madeUp('2. The Committee recommends:\n\n(a) This;'))).toEqual(['8: breaks-off 2'])
})

test('no symbol, a symbol without a State, no dates, a day that does not exist', () => {
  const whole = madeUp('2. The Committee notes it.')
  expect(messages(whole.replace('CRC/C/XAA/CO/2\n', ''))).toEqual(['no-symbol'])
  expect(messages(whole.replace('CRC/C/XAA/CO/2\n', 'CRC/C/OPSC/CO/2\n'))).toEqual(['1: no-state CRC/C/OPSC/CO/2'])
  expect(messages(whole.replace('held on 1 June 2012', 'held soon after'))).toEqual(['5: no-adopted'])
  expect(messages(whole.replace('1 June 2012', '31 June 2012'))).toEqual(['documents.0.adopted: no-date'])
})

test('text before the first paragraph that belongs nowhere', () => {
  expect(
    messages(madeUp('2. The Committee notes it.').replace('\n\n1. ', '\n\nThis is a stray sentence.\n\n1. ')),
  ).toEqual(['5: stray This is a stray sentence.'])
})

test('a text or a paragraph beyond all measure', () => {
  expect(messages(madeUp('x'.repeat(1_000_001)))).toEqual(['text-large 1000000'])
  expect(messages(madeUp(`2. The Committee notes ${'that it notes '.repeat(2000)}.`))).toEqual([
    '8: paragraph-large 2 20000',
  ])
})

test('a part of a report on many States says so and nothing else', () => {
  const text =
    'Concluding observations on the elimination\nof discrimination, Arcadia, U.N. Doc. A/49/38,paras.126-185 (1994).\n\nArcadia\n\n126. The Committee considered the initial report at its 237th meeting, on 19 January 1994.\n'
  expect(messages(text)).toEqual(['2: collected-report A/49/38'])
})
