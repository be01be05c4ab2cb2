import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { describePassage } from './describe'
import { findPassage } from './find'

const page = `The Committee is concerned that surrogacy arrangements may amount to the sale of children.
It recommends that the State party ensure that surrogacy arrangements are regulated by federal law.
Elsewhere the report says that surrogacy arrangements remain common, and that data are scarce.`

const passage = (words: string, nth = 0, text = page) => {
  let start = text.indexOf(words)
  for (let at = 0; at < nth; at++) start = text.indexOf(words, start + 1)
  return describePassage(text, start, start + words.length)
}
const found = (text: string, quote: Parameters<typeof findPassage>[1]) => {
  const place = findPassage(text, quote)
  return place && { words: text.slice(place.start, place.end), how: place.how }
}

test('a passage keeps 32 characters on each side, and no half ones', () => {
  const text = `${'a'.repeat(10)}📚${'b'.repeat(31)}HERE${'c'.repeat(31)}📚`
  const quote = describePassage(text, text.indexOf('HERE'), text.indexOf('HERE') + 4)
  expect(quote).toEqual({
    exact: 'HERE',
    prefix: 'b'.repeat(31),
    suffix: 'c'.repeat(31),
    position: { start: 43, end: 47 },
  })
  expect(describePassage(page, 0, 3)).toMatchObject({ exact: 'The', prefix: '' })
})

test('on a page that did not change every passage is found where it was', () => {
  fc.assert(
    fc.property(fc.nat(page.length - 20), fc.integer({ min: 13, max: 120 }), (start, length) => {
      const end = Math.min(page.length, start + length)
      fc.pre(page.slice(start, end).trim() !== '')
      expect(findPassage(page, describePassage(page, start, end))).toEqual({ start, end, how: 'exact' })
    }),
  )
})

test.each([0, 1, 2])(
  'of equal words those in the same context are found, also after text came in before (%i)',
  (nth) => {
    const quote = passage('surrogacy arrangements', nth)
    const moved = `A new paragraph stands before all else. `.repeat(9) + page
    const place = findPassage(moved, quote)
    expect(place).toMatchObject({ start: moved.length - page.length + (quote.position?.start ?? 0), how: 'exact' })
  },
)

test.each([
  ['a corrected word', 'regulated by federal law', 'regulated by Federal laws', 'regulated by Federal law'],
  [
    'other white space',
    'may amount to the sale of children',
    'may amount\n   to the sale of children',
    'may amount\n   to the sale of children',
  ],
])('%s does not lose it', (_what, words, now, expected) => {
  const edited = page.replace(words, now)
  expect(found(edited, passage(words))?.words).toBe(expected)
})

test('a passage that was rewritten or removed is not found in another place', () => {
  expect(findPassage(page.replace(/It recommends.*\n/, ''), passage('regulated by federal law'))).toBeNull()
  expect(findPassage('', passage('regulated by federal law'))).toBeNull()
  const rewritten = page.replace(
    'may amount to the sale of children',
    'have been examined by two commissions of inquiry',
  )
  expect(findPassage(rewritten, passage('may amount to the sale of children'))).toBeNull()
})

test('a short passage is found in its context only', () => {
  const quote = passage('law')
  expect(found(page, quote)).toEqual({ words: 'law', how: 'exact' })
  expect(findPassage('Another page altogether, which speaks of law too.', quote)).toBeNull()
})

test('where nothing tells which of two places is meant, neither is chosen', () => {
  const words = 'surrogacy arrangements'
  expect(findPassage(`${words}; ${words}`, { exact: words, prefix: '', suffix: '' })).toBeNull()
})

test('a note that gives no position is found by its words', () => {
  const { position: _, ...quote } = passage('surrogacy arrangements', 1)
  expect(findPassage(page, quote)?.start).toBe(page.indexOf('surrogacy arrangements', 100))
})
