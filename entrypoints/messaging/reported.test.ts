import { expect, test } from 'vitest'
import { findReferences } from '../../citations'
import { foundPassages, frameReport } from './reported'

const [reference] = findReferences('See CRC/C/OPSC/USA/CO/3-4, para. 22.')
const found = { id: '7', reference, before: 'See ', printed: 'CRC/C/OPSC/USA/CO/3-4, para. 22', after: '.' }
const report = { title: 'A story', references: [found] }
const read = (value: unknown) => frameReport.safeParse(value)

test('a report of a frame is taken as it was sent', () => {
  expect(read(report).data).toEqual(report)
})

test('a page with the longest of titles has its references listed', () => {
  expect(read({ ...report, title: 'x'.repeat(1_000_000) }).data?.references).toEqual([found])
})

test('of a list without end its beginning is taken', () => {
  const passages = Array.from({ length: 20_001 }, () => ({ id: 'a', how: 'lost' }))
  expect(foundPassages.safeParse(passages).data).toHaveLength(20_000)
})

test.each([
  ['no report', null],
  ['an id that is none', { ...report, references: [{ ...found, id: 7 }] }],
  ['a page’s whole text for a reference', { ...report, references: [{ ...found, printed: 'x'.repeat(5_001) }] }],
  ['a reference of no kind we know', { ...report, references: [{ ...found, reference: { kind: 'case' } }] }],
])('%s is refused', (_what, value) => {
  expect(read(value).success).toBe(false)
})

test('of passages only what we say of them is taken', () => {
  expect(foundPassages.safeParse([{ id: 'a', how: 'lost' }]).success).toBe(true)
  expect(foundPassages.safeParse([{ id: 'a', how: 'stolen' }]).success).toBe(false)
})
