import { expect, test } from 'vitest'
import type { Reference } from '../../citations/types'
import { compare } from './compare'
import { pinpointScore, precision, recall, tally } from './tally'

const text = 'CRC/C/156 CRC/C/118 OPSC, art. 3'
const gold = [
  { type: 'symbol' as const, start: 0, end: 9, text: 'CRC/C/156', symbol: 'CRC/C/156' },
  { type: 'symbol' as const, start: 10, end: 19, text: 'CRC/C/118', symbol: 'CRC/C/118' },
  { type: 'article' as const, start: 26, end: 32, text: 'art. 3', instrument: 'OPSC', articles: ['3'] },
]
const hits: Reference[] = [
  { kind: 'symbol', start: 0, end: 9, symbol: 'CRC/C/156', pinpoints: ['4'] },
  { kind: 'symbol', start: 10, end: 19, symbol: 'CRC/C/11', pinpoints: [] },
]
const comparisons = [compare({ name: '001', source: '', lang: 'en', kind: 'un', text, gold, traps: [] }, hits)]

test('counts by kind', () => {
  const scores = tally(comparisons, (kind) => kind)
  expect(scores.get('symbol')).toEqual({ found: 1, missed: 1, false: 1, strict: 1 })
  expect(scores.get('OPSC')).toEqual({ found: 0, missed: 1, false: 0, strict: 0 })
})

test('leaves out what has no group', () => {
  const scores = tally(comparisons, (kind, { case: { lang } }) => (kind === 'symbol' ? lang : undefined))
  expect([...scores.keys()]).toEqual(['en'])
})

test('gives shares, whole where there is nothing to share', () => {
  const score = { found: 3, missed: 1, false: 2, strict: 3 }
  expect([precision(score), recall(score)]).toEqual([0.6, 0.75])
  const none = { found: 0, missed: 0, false: 0, strict: 0 }
  expect([precision(none), recall(none)]).toEqual([1, 1])
})

test('counts right pinpoints among the symbols found', () => {
  expect(pinpointScore(comparisons)).toEqual({ right: 0, of: 1 })
})
