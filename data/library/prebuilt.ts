import type { Document } from '../schema'
import { readList, readPlaces } from '../search/segment/lists'
import { lines, type Segment, type SegmentHead, segmentFormat } from '../search/segment/segment'
import { LibraryError } from './errors'
import { indexedDocument } from './indexed'

const refuse = (what: string): never => {
  throw new LibraryError({ says: 'index-damaged' }, what)
}

/**
 * An index that came with documents, made theirs: what it says of them is what they say themselves. Throws a LibraryError, `index-damaged`, when its
 * form is wrong: reading it could then fail or never end.
 */
export function prebuiltFor(documents: readonly Document[], ids: readonly number[], segment: Segment): Segment {
  const { head } = segment
  if (head.format !== segmentFormat) refuse(`its format is ${String(head.format)}`)
  const own = documents.map((document, at) => indexedDocument(ids[at] ?? 0, document))
  const firsts = [0]
  for (const { paragraphs } of documents) firsts.push((firsts.at(-1) ?? 0) + paragraphs.length)
  const size = firsts.at(-1) ?? 0
  checkRecords(head, size, firsts)
  checkTerms(segment, size)
  const columns = {
    ids: own.map(({ id }) => id),
    symbols: own.map(({ symbol }) => symbol),
    treaties: own.map(({ treaty }) => treaty),
    states: own.map(({ state }) => state),
    languages: own.map(({ language }) => language),
    years: own.map(({ year }) => year),
    firsts,
  }
  return { head: { ...head, documents: columns }, bytes: segment.bytes }
}

function checkRecords(
  { functions, sections, sectionIds, partners }: SegmentHead,
  size: number,
  firsts: number[],
): void {
  if ([functions, sections, partners].some(({ length }) => length !== size)) refuse('it is of other documents')
  if (sections.some((section) => section >= sectionIds.length)) refuse('it names a section it does not have')
  for (let at = 0; at + 1 < firsts.length; at++) {
    const [first = 0, end = 0] = [firsts[at], firsts[at + 1]]
    for (let record = first; record < end; record++) {
      const partner = record + (partners[record] ?? 0)
      if (partner < first || partner >= end) refuse('a paragraph is paired with one of another document')
    }
  }
}

function checkTerms({ head, bytes }: Segment, size: number): void {
  const terms = lines(head.terms)
  const words = lines(head.words)
  if (!isRising(terms) || !isRising(words)) refuse('its words are not in order')
  if (head.stems.length !== words.length || head.stems.some((stem) => stem >= terms.length)) {
    refuse('a word has no stem')
  }
  if (head.counts.length !== terms.length) refuse('terms and lists do not agree')
  const end = head.lists.at(-1) ?? 0
  if (!isCut(head.lists, terms.length, 0) || !isCut(head.places, terms.length, end, bytes.length)) {
    refuse('its lists do not lie one after the other')
  }
  for (let at = 0; at < terms.length; at++) {
    const count = head.counts[at] ?? 0
    const list = bytes.subarray(head.lists[at], head.lists[at + 1])
    const places = bytes.subarray(end + (head.places[at] ?? 0), end + (head.places[at + 1] ?? 0))
    // Each record takes two bytes of its list at least, and one of the places.
    if (count === 0 || count > size || list.length < count * 2 || places.length < count) refuse('a list is too short')
    const into = { records: new Uint32Array(count), weights: new Uint8Array(count) }
    readList(list, count, 0, into, 0)
    if (!isRising(into.records) || (into.records.at(-1) ?? 0) >= size) refuse('a list names no record')
    if (into.weights.includes(0)) refuse('a record has no weight')
    if (!isRisingOrEqual(readPlaces(places, count).starts)) refuse('places are missing')
  }
}

function isRising(values: readonly string[] | Uint32Array): boolean {
  for (let at = 1; at < values.length; at++) if ((values[at - 1] ?? 0) >= (values[at] ?? 0)) return false
  return true
}

function isRisingOrEqual(values: Uint32Array): boolean {
  for (let at = 1; at < values.length; at++) if ((values[at - 1] ?? 0) > (values[at] ?? 0)) return false
  return true
}

/** One more offset than there are stretches, none before the one before it, up to the end of the bytes where that is given. */
function isCut(offsets: Uint32Array, stretches: number, start: number, end?: number): boolean {
  if (offsets.length !== stretches + 1 || offsets[0] !== 0 || !isRisingOrEqual(offsets)) return false
  return end === undefined || start + (offsets.at(-1) ?? 0) === end
}
