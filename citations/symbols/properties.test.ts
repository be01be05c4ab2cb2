import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalSymbol } from './canonical'
import { decodeSymbol } from './decode'
import { findSymbols } from './find'

const PIECES = [
  'CRC|A|S|E|CAT|HRI|/|/C/|/RES/|.|,|(|)|[|]|-|–|OPSC|USA|CO|Q|GC|SR.|Add.|Rev.1|Corr.|and | y |и|和|و|para. |paras. |¶|第|段|الفقرة ',
  '1|3-4|54|263|2010|(2000)|(XXI)|(a)|%2f|%|А|／|May 2004|https://undocs.org/|HRC',
].flatMap((line) => line.split('|'))
const pieces = fc.constantFrom(...PIECES, ' ', '\n', '\r\n', '\n\n', '\u00ad', '\u200b', '\ud800', '\udc00')
const noisy = fc
  .array(fc.oneof({ weight: 8, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), {
    maxLength: 40,
  })
  .map((all) => all.join(''))
const anything = fc.oneof(noisy, fc.string({ unit: 'binary' }), fc.string())

test('references are in order, overlap nowhere and lie within the text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const spans = findSymbols(text)
        .flatMap((found) => (found.pinpointSpan ? [found, found.pinpointSpan] : [found]))
        .sort((a, b) => a.start - b.start)
      let free = 0
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(free)
        expect(end).toBeGreaterThan(start)
        free = end
      }
      expect(free).toBeLessThanOrEqual(text.length)
      const starts = findSymbols(text).map(({ start }) => start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    }),
    { numRuns: 3000 },
  )
})

test('a canonical symbol is found again as itself', () => {
  fc.assert(
    fc.property(noisy, (text) => {
      for (const { symbol } of findSymbols(text)) {
        expect(findSymbols(symbol)).toMatchObject([{ symbol, start: 0, end: symbol.length }])
        expect(canonicalSymbol(symbol)).toBe(symbol)
      }
    }),
    { numRuns: 3000 },
  )
})

test('canonicalSymbol is idempotent and decodeSymbol takes any string', () => {
  fc.assert(
    fc.property(anything, anything, (text, locale) => {
      const canonical = canonicalSymbol(text)
      expect(canonicalSymbol(canonical ?? '')).toBe(canonical)
      expect(() => new URL(decodeSymbol(text, locale).url)).not.toThrow()
    }),
    { numRuns: 2000 },
  )
})

/** Were any of these read in quadratic time, the test would not end. */
test.each([
  '/',
  'A/',
  'A/1/',
  'CRC/C/',
  'A/RES/',
  '%2f',
  'CRC\u00ad',
  'A/66/457, ',
  ' and Add.1',
  '/Add.1',
  'paras. 1, 2-3, ',
  'A /66 ',
])(
  'a megabyte of %j is read',
  (unit) => {
    expect(findSymbols(`CRC/C/GC/13${unit.repeat(1e6 / unit.length)}`).length).toBeGreaterThanOrEqual(0)
  },
  20_000,
)
