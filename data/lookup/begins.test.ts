import { expect, test } from 'vitest'
import { shippedPack } from '../library/shipped'
import { packSchema } from '../schema'
import { beginsAt } from './begins'

const [document] = packSchema.parse(shippedPack).documents
const opsc = (number: number) => {
  const found = document?.paragraphs.find((paragraph) => paragraph.number === number)
  if (found === undefined) throw new Error(`There is no paragraph ${number}.`)
  return found
}

test.each([
  [6, 'At the same time, the Committee is concerned that'],
  [19, 'However, the Committee is concerned that:'],
])('the concern of paragraph %i begins after what is welcomed and noted', (number, words) => {
  const paragraph = opsc(number)
  expect(paragraph.lead.slice(beginsAt(paragraph, 'concern', 'en'))).toMatch(new RegExp(`^${words}`))
})

test('a sentence that notes and is concerned is not cut', () => {
  expect(beginsAt(opsc(24), 'concern', 'en')).toBe(0)
})

test('a language that is not known is shown from the beginning', () => {
  expect(beginsAt(opsc(6), 'concern', 'zz')).toBe(0)
})
