import { expect, test, vi } from 'vitest'
import { findReferences } from '../../citations'
import { documentBytes } from '../../tests/documents'
import { compileWithDoubts } from '../compiler'
import { fixture } from '../compiler/testing/gold'
import { compiled, source } from '../compiler/testing/source'
import { sourceText } from '.'
import { readPdf } from './testing/open'

// pdf.js reads twelve pages in a second, and in many more where other tests run beside.
vi.setConfig({ testTimeout: 30_000 })

const fromText = compiled(source)

test('the observations of 2017, set as a PDF and read back, compile to the same document', async () => {
  const { pack, unsure } = compileWithDoubts(sourceText(await readPdf(documentBytes('observations.pdf'))).text)
  const [document] = pack.documents
  expect(document?.paragraphs).toHaveLength(46)
  expect(document?.findings).toEqual(fromText.findings)
  expect(document).toEqual(fromText)
  expect(unsure).toEqual(compileWithDoubts(source).unsure.map((each) => ({ ...each, line: expect.anything() })))
})

test('so do made-up observations of another year, with roman points within items and sections within sections', async () => {
  const { pack, unsure } = compileWithDoubts(sourceText(await readPdf(documentBytes('arcadia.pdf'))).text)
  expect(pack.documents).toEqual([compiled(fixture('crc-2019'))])
  expect(unsure).toEqual(
    compileWithDoubts(fixture('crc-2019')).unsure.map((each) => ({ ...each, line: expect.anything() })),
  )
})

test('its references are those of the text, in the same order', async () => {
  const { text } = await readPdf(documentBytes('observations.pdf'))
  // A running head is left in the text source.
  const wordsOf = (from: string) =>
    findReferences(from)
      .map(({ start, end }) => from.slice(start, end).replace(/\s+/g, ' '))
      .filter((words) => words !== fromText.symbol)
  expect(wordsOf(text)).toEqual(wordsOf(source))
})

test('lines lead back to the text of the reading', async () => {
  const reading = await readPdf(documentBytes('observations.pdf'))
  const { text, offsetOfLine } = sourceText(reading)
  const lines = text.split('\n')
  const line = lines.findIndex((each) => each.startsWith('22. ')) + 1
  const offset = offsetOfLine(line) ?? 0
  expect(reading.text.slice(offset).startsWith(lines[line - 1] ?? 'no such line')).toBe(true)
  expect(reading.pageOf(offset)).toBe(6)
  expect(offsetOfLine(1)).toBeNull()
})
