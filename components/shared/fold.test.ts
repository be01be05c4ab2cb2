import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldParagraph, foldText, splitSentences } from './fold'
import { FOLD_WORTH } from './limits'

const none = new Set<string>()
const text = fc.string({ unit: 'grapheme', maxLength: 1_500 })
const item = fc.record({ letter: fc.constantFrom('a', 'b', 'c'), text })

test('the sentences of any text are that text', () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(splitSentences(any).join('')).toBe(any)
    }),
  )
})

test.each([
  'It cites CRC/C/OPSC/USA/CO/2, para. 7, in part.',
  'Developed by the U.S. Department of Health, it was adopted.',
  'It should consider ratifying Convention No. 138 (1973) soon.',
  'It should read arts. 2 and 3 with para. 39 (c).',
])('%s is one sentence', (sentence) => {
  expect(splitSentences(`${sentence} The next one follows.`)).toEqual([`${sentence} `, 'The next one follows.'])
})

test('a fold is a beginning of the text and hides enough to be worth it', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 800 }), (any, budget) => {
      const folded = foldText(any, budget)
      expect(any.startsWith(folded)).toBe(true)
      const hidden = any.length - folded.length
      expect(hidden === 0 || hidden >= FOLD_WORTH).toBe(true)
    }),
  )
})

test('folding invents nothing, and says whether anything is left out', () => {
  fc.assert(
    fc.property(text, fc.array(item), fc.integer({ min: 1, max: 800 }), (lead, items, budget) => {
      const folded = foldParagraph({ lead, items }, budget, none)
      expect(lead.startsWith(folded.lead)).toBe(true)
      folded.items.forEach((each, at) => {
        expect(items[at]?.letter).toBe(each.letter)
        expect(items[at]?.text.startsWith(each.text)).toBe(true)
      })
      const whole = folded.lead === lead && JSON.stringify(folded.items) === JSON.stringify(items)
      expect(folded.folded).toBe(!whole)
    }),
  )
})

const long = 'The measures remain insufficient in many places and for many children. '.repeat(6)

test('a lead that ends in a colon keeps something of its first item', () => {
  const paragraph = { lead: `${long}The State party should:`, items: [{ letter: 'a', text: long }] }
  expect(foldParagraph(paragraph, 1_000, none).items).toHaveLength(1)
})

test('the item a reference cites is shown whole, before all others', () => {
  const items = ['a', 'b', 'c'].map((letter) => ({ letter, text: long + letter }))
  const folded = foldParagraph({ lead: 'The State party should:', items }, 100, new Set(['c']))
  expect(folded.items).toEqual([items[2]])
  expect(folded.folded).toBe(true)
})

test('a short paragraph stays whole', () => {
  const paragraph = { lead: 'The State party should:', items: [{ letter: 'a', text: 'Ensure this.' }] }
  expect(foldParagraph(paragraph, 200, none)).toEqual({ ...paragraph, folded: false, from: 0 })
})

test('the points of an item and what follows the list are shown, and count', () => {
  const points = [{ letter: 'i', text: 'Register every adoption;' }]
  const whole = {
    lead: 'It should:',
    items: [{ letter: 'a', text: 'Adopt measures:', points }],
    closing: 'And report.',
  }
  expect(foldParagraph(whole, 400, none)).toEqual({ ...whole, folded: false, from: 0 })
  const folded = foldParagraph({ ...whole, closing: long }, 100, none)
  expect(folded.folded).toBe(true)
  expect(folded.closing).toBeUndefined()
  const many = Array.from({ length: 9 }, (_, at) => ({ letter: 'i'.repeat(at + 1), text: long }))
  expect(foldParagraph({ ...whole, items: [{ letter: 'a', text: 'Adopt:', points: many }] }, 100, none).items).toEqual([
    { letter: 'a', text: 'Adopt:' },
  ])
})

test('a paragraph that must be cut begins where it voices what it is shown for', () => {
  const welcomed =
    'The Committee welcomes the new law and notes the plan of action that was adopted in the following year. '
  const paragraph = { lead: `${welcomed}However, it is concerned that:`, items: [{ letter: 'a', text: long }] }
  const folded = foldParagraph(paragraph, 100, none, welcomed.length)
  expect(folded).toMatchObject({ lead: 'However, it is concerned that:', from: welcomed.length, folded: true })
  expect(foldParagraph(paragraph, 2_000, none, welcomed.length)).toEqual({ ...paragraph, folded: false, from: 0 })
})
