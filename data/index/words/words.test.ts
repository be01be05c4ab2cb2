import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './distance'
import { scanWords } from './scan'
import { createSpeller } from './speller'
import { oneSpelling } from './spelling'
import { stem } from './stem'
import { tokens } from './tokens'

test.each([
  'trafficking trafficked traffickers traffic',
  'prosecute prosecution prosecuted prosecutor prosecutors',
  'labour labor labourers laborers',
  'surrogacy surrogate surrogates',
  'harmonize harmonise harmonization harmonisation',
  'agency agencies',
  'pay paying',
  'victim victims victimize victimised',
  'judge judiciary judicial',
  'programme programs programmes',
  'sell sale sold selling',
])('one stem for: %s', (words) => {
  expect(new Set(words.split(' ').map(stem)).size).toBe(1)
})

test.each([
  ['organ', 'organization'],
  ['adoption', 'adopted'],
  ['police', 'policy'],
  ['agency', 'agent'],
  ['nation', 'nationality'],
  ['general', 'generation'],
  ['custom', 'customer'],
])('%s and %s keep apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})

test.each([
  ['harbour', 'harbor'],
  ['centres', 'centers'],
  ['defence', 'defense'],
  ['travelling', 'traveling'],
  ['criminalised', 'criminalized'],
  ['analyse', 'analyze'],
])('%s is spelt %s elsewhere', (british, american) => {
  expect(oneSpelling(british)).toBe(oneSpelling(american))
})

test('words that only look British stay', () => {
  expect(['four', 'hours', 'tour', 'size'].map(oneSpelling)).not.toContain('for')
  expect(oneSpelling('tour')).toBe('tour')
})

test.each([
  ['surrogcay', 'surrogacy', 1],
  ['extradiction', 'extradition', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['same', 'same', 0],
])('%j to %j takes %i edits', (one, other, edits) => {
  expect(editDistance(one, other, 9)).toBe(edits)
  expect(editDistance(other, one, 9)).toBe(edits)
})

test('distance is symmetric, zero for equals only, and stops at its limit', () => {
  const word = fc.string({ maxLength: 12 })
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      const whole = editDistance(a, b, 99)
      expect(editDistance(b, a, 99)).toBe(whole)
      expect(whole === 0).toBe(a === b)
      expect(editDistance(a, b, limit)).toBe(Math.min(whole, limit + 1))
    }),
  )
})

test('a speller gives the nearest words only, those that begin alike first', () => {
  const speller = createSpeller([
    ['extradition', 'expedition', 'tradition', 'organ'],
    ['organ', 'origin'],
  ])
  expect(speller.near('extradiction', 3, false)).toEqual([{ known: 'extradition', edits: 1 }])
  expect(speller.near('orgn', 1, false).map(({ known }) => known)).toEqual(['organ'])
  expect(speller.near('extradci', 2, true)[0]?.known).toBe('extradition')
  expect(speller.near('xxxxxxxx', 2, true)).toEqual([])
})

test('tokens keep their place in the text, accents and possessives fall away', () => {
  const text = 'The State’s safe-harbour laws: Señora, #Who'
  expect(tokens(text).map(({ word }) => word)).toEqual(['state', 'safe', 'harbour', 'laws', 'senora', 'who'])
  expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'State’s',
    'safe',
    'harbour',
    'laws',
    'Señora',
    'Who',
  ])
})

test('words are scanned as the pattern of a word finds them', () => {
  const unit = fc.oneof(
    fc.constantFrom("'", '’', '-', ' ', 'a', 'é', '9', '\u0301', '\ud800', '𝒜', '中'),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const scanned: string[] = []
      scanWords(text, (start, end) => scanned.push(text.slice(start, end)))
      expect(scanned).toEqual(text.match(/[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*/gu) ?? [])
    }),
    { numRuns: 200 },
  )
})
