import { expect, test } from 'vitest'
import { fits } from './fits'

test.each([
  ['one part', /\bmeetings?\b/i, 'at its 900th Meeting', 'at its session'],
  [
    'parts in their order',
    /\basks\b.*\bto submit\b.*\breports?\b/i,
    'asks it to submit a report',
    'a report: asks to submit',
  ],
  ['one way or the other', /\bone\b.*\btwo\b|\bthree\b/, 'three', 'two, one'],
  ['a mark in a group', /a(?:b|c.*d)e/, 'acxde', 'ab'],
  ['a mark in a class', /x[.*|]y/, 'x|y', 'xy'],
  ['a mark that is escaped', /1\.*2\|3/, '12|3', '1x2'],
  ['an anchor', /^factors .*impeding/, 'factors and difficulties impeding', 'the factors impeding'],
  ['a look ahead', /^(?=.*\breports?\b).*\basks\b/, 'asks for a report', 'asks for it'],
  ['as little as will do', /a.*?b/, 'a, b', 'b, a'],
])('%s', (_, expression, does, doesNot) => {
  expect([fits(expression, does), fits(expression, doesNot)]).toEqual([true, false])
  expect([expression.test(does), expression.test(doesNot)]).toEqual([true, false])
})
