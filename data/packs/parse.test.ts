import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileDocument } from '../compiler'
import type { Document, Pack } from '../schema'
import { PackError, parsePack } from './parse'

const json = readFileSync(new URL('CRC-C-OPSC-USA-CO-3-4.json', import.meta.url), 'utf8')
const source = readFileSync(new URL('../sources/CRC-C-OPSC-USA-CO-3-4.txt', import.meta.url), 'utf8')

/** What a pack is refused for after a change to its only document. */
function refusal(change: (document: Document, pack: Pack) => void): string {
  const pack: Pack = JSON.parse(json)
  const [document] = pack.documents
  if (document) change(document, pack)
  try {
    parsePack(pack)
  } catch (error) {
    if (error instanceof PackError) return error.message
    throw error
  }
  return 'taken'
}

/** Changes what the types would not allow. */
const put = (target: object | undefined, key: string, value: unknown) => Object.assign(target ?? {}, { [key]: value })

test('the committed pack is what the compiler makes of the source today', () => {
  expect(JSON.parse(json)).toEqual(compileDocument(source))
  expect(json).toBe(`${JSON.stringify(compileDocument(source), null, 2)}\n`)
})

test('a valid pack is taken as it is', () => {
  expect(parsePack(JSON.parse(json))).toEqual(JSON.parse(json))
})

test('a wrong shape is refused with its path', () => {
  expect(refusal(({ paragraphs }) => put(paragraphs[3]?.items[1], 'letter', 7))).toMatch(
    /^documents\.0\.paragraphs\.3\.items\.1\.letter: no-text$/,
  )
  expect(refusal((document) => put(document, 'extra', 1))).toMatch(/^documents\.0: unknown-fields extra$/)
  expect(refusal((document) => put(document, 'url', 'javascript:alert(1)'))).toBe('documents.0.url: no-address')
  expect(refusal((document) => put(document, 'adopted', '2017-06-31'))).toBe('documents.0.adopted: no-date')
  expect(() => parsePack(null)).toThrow(PackError)
  expect(() => parsePack({ format: 'other', version: 1, documents: [] })).toThrow('format: not-allowed glossator-pack')
})

test('a contradiction is refused with its path', () => {
  const at = 'documents.0.'
  expect(refusal(({ paragraphs }) => paragraphs.splice(4, 1))).toBe(`${at}paragraphs.4.number: not-consecutive 6 4`)
  expect(refusal(({ findings }) => put(findings[0], 'concern', 99))).toBe(`${at}findings.0.concern: no-paragraph 99`)
  expect(refusal(({ findings }) => put(findings[0], 'concern', 7))).toBe(`${at}findings.0: both-sides 7`)
  expect(refusal(({ findings }) => put(findings[1], 'id', '6-7'))).toBe(`${at}findings.1.id: twice-used 6-7`)
  expect(refusal(({ paragraphs }) => put(paragraphs[0], 'section', 'XX'))).toBe(
    `${at}paragraphs.0.section: no-section XX`,
  )
  expect(refusal(({ paragraphs }) => put(paragraphs[0], 'heading', 'V-1'))).toBe(
    `${at}paragraphs.0.heading: no-heading V-1 I`,
  )
  expect(refusal(({ paragraphs }) => put(paragraphs[3]?.items[1], 'letter', 'a'))).toBe(
    `${at}paragraphs.3.items.1.letter: twice-used a`,
  )
  expect(refusal(({ sections }) => put(sections[1], 'parent', 'X'))).toBe(`${at}sections.1.parent: no-section-before X`)
  expect(refusal(({ headings }) => put(headings[1], 'section', 'XX'))).toBe(`${at}headings.1.section: no-section XX`)
  expect(refusal(({ paragraphs }) => put(paragraphs[7], 'crossReferences', [47]))).toBe(
    `${at}paragraphs.7.crossReferences.0: no-paragraph 47`,
  )
  expect(refusal((document) => put(document, 'adopted', '2017-01-01'))).toMatch(
    /^documents\.0\.adopted: adopted-before 2017-01-01 2017/,
  )
  expect(refusal((document, pack) => pack.documents.push(document))).toBe(
    'documents.1.symbol: twice-in-pack CRC/C/OPSC/USA/CO/3-4',
  )
})
