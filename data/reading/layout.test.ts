import { expect, test, vi } from 'vitest'
import { documentBytes } from '../../tests/documents'
import { readPdf } from './testing/open'

// pdf.js reads twelve pages in a second, and in many more where other tests run beside.
vi.setConfig({ testTimeout: 30_000 })

/** The text of a block that has these words, in one line. */
const blocksOf = async (name: string): Promise<string[]> => {
  const { text, blocks } = await readPdf(documentBytes(name))
  return blocks.map(({ start, end }) => text.slice(start, end).replace(/\n/g, ' '))
}

test('columns are read one after the other, and a sentence goes on from one to the next and over the page', async () => {
  const blocks = await blocksOf('columns.pdf')
  expect(blocks.slice(0, 3)).toEqual(['The sale of children before the courts', 'A. Glossator', 'Introduction'])
  expect(blocks).toContainEqual(
    expect.stringMatching(
      /^This article asks .* basic terms in article 2 of the Optional Protocol .* to the victims\.$/,
    ),
  )
  expect(blocks).toContainEqual(
    expect.stringMatching(/^In the second judgment .* CRC\/C\/OPSC\/ISR\/CO\/1, para\. 27, .* government\.$/),
  )
})

test('heads and feet of pages are no part of the text', async () => {
  const { text, furniture } = await readPdf(documentBytes('pages.pdf'))
  expect(text).not.toMatch(/A\/HRC\/99\/31|Institute of Public Law/)
  expect(furniture).toEqual([
    { page: 1, edge: 'head', text: 'A/HRC/99/31' },
    { page: 1, edge: 'foot', text: '1 | Institute of Public Law, Arcadia' },
    { page: 2, edge: 'head', text: 'A/HRC/99/31' },
    { page: 2, edge: 'foot', text: '2 | Institute of Public Law, Arcadia' },
  ])
})

test('the first page’s own foot, and a head that stands on one page only', async () => {
  const observations = await readPdf(documentBytes('observations.pdf'))
  expect(observations.furniture.filter(({ page }) => page === 1).map(({ text }) => text)).toEqual([
    'GE.17-11463 (E)',
    'Please recycle',
  ])
  const columns = await readPdf(documentBytes('columns.pdf'))
  expect(columns.furniture.filter(({ edge }) => edge === 'head').map(({ text }) => text)).toEqual([
    'Journal of Treaty Law',
    'Vol. 12',
  ])
})

test('footnotes stand behind the paragraph that the page’s end interrupts, their marks are taken out', async () => {
  const { text, blocks } = await readPdf(documentBytes('pages.pdf'))
  const notes = blocks.filter(({ kind }) => kind === 'footnote')
  expect(notes.map(({ start }) => text.slice(start, start + 6))).toEqual(['1 See ', '2 On t', '3 Comp'])
  expect(text).toContain('child pornography. Its section')
  expect(text.indexOf('1 See ')).toBeGreaterThan(text.indexOf('that have been brought since.'))
  expect(text.indexOf('1 See ')).toBeLessThan(text.indexOf('3. Those who were harmed'))
})

test('hyphens of the typesetter are taken out, those of the author stay', async () => {
  const { text } = await readPdf(documentBytes('hyphens.pdf'))
  expect(text).toContain('parliamentary committee on constitutional\naffairs')
  expect(text).toMatch(/law-enforcement\s/)
  expect(text).toContain('well-known')
  expect(text).not.toMatch(/-\n|\u00ad|\u2010/)
})

test('Arabic is read from right to left, Latin symbols within it from left to right', async () => {
  const blocks = await blocksOf('arabic.pdf')
  expect(blocks[0]).toBe('بيع الأطفال في القانون الدولي')
  expect(blocks[2]).toContain('وقد أوصت اللجنة في الوثيقة CRC/C/OPSC/USA/CO/3-4 بأن تحظر الدولة الطرف')
})

test('a scan has no text', async () => {
  expect(await readPdf(documentBytes('scan.pdf'))).toMatchObject({ text: '', blocks: [], furniture: [] })
})
