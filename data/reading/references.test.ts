import { expect, test, vi } from 'vitest'
import { findReferences, type Reference } from '../../citations'
import { documentBytes, expectedReferences } from '../../tests/documents'
import { readPdf } from './testing/open'
import type { Reading, Span } from './types'

// pdf.js reads twelve pages in a second, and in many more where other tests run beside.
vi.setConfig({ testTimeout: 30_000 })

const documents = ['pages.pdf', 'columns.pdf', 'hyphens.pdf', 'ligatures.pdf', 'arabic.pdf', 'scripted.pdf'] as const

const whole = (reference: Reference): Span => ({
  start: reference.start,
  end: reference.kind === 'symbol' ? (reference.pinpointSpan?.end ?? reference.end) : reference.end,
})

const cites = (reference: Reference): string =>
  reference.kind === 'symbol'
    ? [reference.symbol, ...reference.pinpoints].join(' ')
    : [reference.instrument, ...reference.provisions].join(' ')

/** A reference as the lists made by hand describe it. */
function described(reading: Reading, reference: Reference) {
  const { start, end } = whole(reference)
  const [page, endsOn] = [reading.pageOf(start), reading.pageOf(end - 1)]
  const block = reading.blocks.find((each) => each.start <= start && start < each.end)
  const note = block?.kind === 'footnote' ? Number.parseInt(reading.text.slice(block.start), 10) : 0
  return {
    page,
    words: reading.text.slice(reference.start, reference.end).replace(/\n/g, ' '),
    cites: cites(reference),
    ...(endsOn !== page && { endsOn }),
    ...(note > 0 && { footnote: note }),
  }
}

test.each(documents)('every reference of %s is found, on its page, and none besides', async (name) => {
  const reading = await readPdf(documentBytes(name))
  const found = findReferences(reading.text).map((reference) => described(reading, reference))
  found.sort((a, b) => (a.footnote ?? 0) - (b.footnote ?? 0))
  expect(found).toEqual(expectedReferences(name))
})

test.each(documents)('the places of each reference of %s hold its words', async (name) => {
  const reading = await readPdf(documentBytes(name))
  for (const reference of findReferences(reading.text)) {
    const span = whole(reference)
    const there = reading
      .places(span)
      .map(({ page, item, from, to }) => reading.pages[page - 1]?.[item]?.slice(from, to))
    const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '')
    expect(bare(there.join(''))).toBe(bare(reading.text.slice(span.start, span.end)))
  }
})

test('ligatures that pdf.js has taken apart are read like those it has not', async () => {
  const [apart, whole] = await Promise.all(
    [true, false].map((normalized) => readPdf(documentBytes('ligatures.pdf'), normalized)),
  )
  expect(whole?.text).toContain('The office defined trafficking')
  expect(apart?.text).toBe(whole?.text)
})

test('every character leads to its place and back', async () => {
  const reading = await readPdf(documentBytes('columns.pdf'))
  for (let at = 0; at < reading.text.length; at++) {
    const [place] = reading.places({ start: at, end: at + 1 })
    if (!place) expect(reading.text.charAt(at)).toMatch(/\s/)
    else expect(reading.offsetOf(place.page, place.item, place.from)).toBe(at)
  }
})
