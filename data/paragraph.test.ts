import { expect, test } from 'vitest'
import { paragraphText } from './paragraph'

test('a paragraph without items is its lead', () => {
  expect(paragraphText({ lead: 'The Committee notes the report.', items: [] })).toBe('The Committee notes the report.')
})

test('items follow the lead, each after its letter', () => {
  const items = [
    { letter: 'a', text: 'Define all offences; and' },
    { letter: 'b', text: 'Make them punishable.' },
  ]
  expect(paragraphText({ lead: 'The Committee urges the State party to:', items })).toBe(
    'The Committee urges the State party to: (a) Define all offences; and (b) Make them punishable.',
  )
})

test('roman points and what follows the list are part of the text', () => {
  const points = [
    { letter: 'i', text: 'Prevention;' },
    { letter: 'ii', text: 'Recovery.' },
  ]
  const items = [{ letter: 'a', text: 'Adopt a plan on:', points }]
  expect(paragraphText({ lead: 'The Committee recommends:', items, closing: 'It further recommends funding.' })).toBe(
    'The Committee recommends: (a) Adopt a plan on: (i) Prevention; (ii) Recovery. It further recommends funding.',
  )
})
