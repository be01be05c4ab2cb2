import { expect, test } from 'vitest'
import { documentOfTexts } from '../library/testing'
import type { Document } from '../schema'
import { longestText, mostLevels, mostParagraphs } from './limits'
import { parseDocument } from './parse'

const document = documentOfTexts('CRC/C/OPSC/USA', ['The sale of organs', 'Forbid the sale of organs'])

const refusal = (part: Partial<Document>) => () => parseDocument({ ...document, ...part }, 7)

test('a document within the limits is taken as it is, markup and all', () => {
  const marked = { ...document, title: '<img src=x onerror="alert(1)"> & <script>' }
  expect(parseDocument(marked, 0)).toEqual(marked)
})

test('what is too long or too many is refused with record and field', () => {
  const [first] = document.paragraphs
  if (first === undefined) throw new Error('The document has lost its paragraph.')
  const lead = 'x'.repeat(longestText + 1)
  expect(refusal({ paragraphs: [{ ...first, lead }] })).toThrow('documents.7.paragraphs.0.lead: too-long 100001 100000')
  expect(refusal({ symbol: 'C'.repeat(301) })).toThrow('documents.7.symbol: too-long 301 300')
  expect(refusal({ title: 'T'.repeat(2_001) })).toThrow('documents.7.title: too-long 2001 2000')
  const many = Array.from({ length: mostParagraphs + 1 }, () => first)
  expect(refusal({ paragraphs: many })).toThrow('documents.7.paragraphs: too-many 5001 5000')
  const citation = { instrument: 'OPSC', provisions: Array.from({ length: 201 }, () => '9.1'), printed: 'art. 9' }
  expect(refusal({ paragraphs: [{ ...first, provisions: [citation] }] })).toThrow(
    'documents.7.paragraphs.0.provisions.0.provisions: too-many 201 200',
  )
})

test('sections that stand ever deeper in one another are refused', () => {
  const sections = Array.from({ length: mostLevels + 1 }, (_, at) => ({
    id: `${at}`,
    title: 'I',
    parent: at === 0 ? null : `${at - 1}`,
    provisions: [],
  }))
  expect(refusal({ sections })).toThrow('documents.7.sections.8.parent: too-deep 8')
})

test.each(['CRC/C/\u202eOPSC', 'CRC/C/OPSC\n', 'CRC\u0000'])(
  'a symbol with invisible characters is refused',
  (symbol) => {
    expect(refusal({ symbol })).toThrow('documents.7.symbol: invisible')
  },
)

test('a wrong type and a contradiction are refused with the place of the document', () => {
  expect(() => parseDocument({ ...document, adopted: 2017 }, 3)).toThrow('documents.3.adopted: no-text')
  expect(() => parseDocument(null, 3)).toThrow('documents.3: no-object')
  expect(refusal({ findings: [{ id: '9', concern: 9, recommendation: null }] })).toThrow(
    'documents.7.findings.0.concern: no-paragraph 9',
  )
})
