import type { SearchFilters } from '../api'
import { firstArticle } from '../index/open'
import type { LibraryIndex } from '../index/opened'
import { provisionTerm } from '../index/segment/labels'
import { functionBits } from '../index/segment/records'
import { home } from '../treaty'
import { citedNear } from './provisions'

/** Which records pass: 1 for those that do. */
export type Mask = Uint8Array

/**
 * The records that pass every filter that is set and have not been removed; null when that is all of them. Articles have no function, section or
 * document and pass none of these filters. `noted` are the records with notes. Rejects when the index cannot be read.
 */
export async function filterMask(
  filters: SearchFilters,
  noted: ReadonlySet<number>,
  index: LibraryIndex,
): Promise<Mask | null> {
  const { columns } = index
  if (!isFiltered(filters) && columns.gone === null) return null
  const mask = new Uint8Array(columns.size).fill(1)
  if (columns.gone !== null) strike(mask, columns.gone)
  const ofDocuments = documentTest(filters, index)
  if (ofDocuments !== null) keepDocuments(mask, ofDocuments, index)
  if (filters.functions?.length) {
    const bits = functionBits(filters.functions)
    keepValues(
      mask,
      columns.functions,
      sets.map((set) => Number((set & bits) !== 0)),
    )
  }
  if (filters.section !== undefined) {
    const { section } = filters
    keepValues(
      mask,
      columns.sections,
      Uint8Array.from(columns.sectionIds, (id) => Number(isWithin(section, id))),
    )
    mask.fill(0, firstArticle(index))
  }
  if (filters.article !== undefined) intersect(mask, await citingArticle(filters.article, index))
  if (filters.hasNotes) intersect(mask, maskOf(Uint32Array.from(noted), index))
  return mask
}

// By position, here and below, and where it can be without conditions: each of a quarter of a million records is asked.

/** Those of some records. */
export function maskOf(records: Uint32Array, { size }: LibraryIndex): Mask {
  const mask = new Uint8Array(size)
  for (let at = 0; at < records.length; at++) mask[records[at] ?? 0] = 1
  return mask
}

/** Leaves in a mask what is in the other too. */
export function intersect(mask: Mask, other: Mask): void {
  for (let at = 0; at < mask.length; at++) mask[at] = (mask[at] ?? 0) & (other[at] ?? 0)
}

/** Leaves in a mask what is not in the other. */
export function strike(mask: Mask, other: Mask): void {
  for (let at = 0; at < mask.length; at++) mask[at] = (mask[at] ?? 0) & ~(other[at] ?? 0)
}

/** Leaves in a mask the records whose value in a column has a 1 in `passing`. */
function keepValues(mask: Mask, column: Uint8Array | Uint16Array, passing: Uint8Array): void {
  for (let at = 0; at < mask.length; at++) mask[at] = (mask[at] ?? 0) & (passing[column[at] ?? 0] ?? 0)
}

/** Every set of functions a record may have. */
const sets = Uint8Array.from({ length: 0x1_00 }, (_, set) => set)

/** `'X.A'` is within `'X'`. */
export const isWithin = (section: string, id: string): boolean => id === section || id.startsWith(`${section}.`)

export const isFiltered = (filters: SearchFilters): boolean =>
  Object.values(filters).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))

/** Whether a document passes, by its position; null when nothing is asked of documents. */
function documentTest(filters: SearchFilters, { columns: { documents } }: LibraryIndex) {
  const asked: [string | undefined, (at: number) => string | undefined][] = [
    [filters.document, (at) => documents.symbols[at]],
    [filters.state, (at) => documents.states[at]],
    [filters.treaty, (at) => documents.treaties[at]],
    [filters.year, (at) => String(documents.years[at])],
  ]
  const set = asked.filter(([wanted]) => wanted !== undefined)
  return set.length === 0 ? null : (at: number) => set.every(([wanted, of]) => of(at) === wanted)
}

function keepDocuments(mask: Mask, test: (at: number) => boolean, index: LibraryIndex): void {
  const { ids, firsts } = index.columns.documents
  const articles = ids.length - 1
  for (let at = 0; at < ids.length; at++) if (at === articles || !test(at)) mask.fill(0, firsts[at], firsts[at + 1])
}

/** The records that answer for an article. Rejects when the index cannot be read. */
async function citingArticle(article: string, index: LibraryIndex): Promise<Mask> {
  const found = new Uint8Array(index.size)
  await eachCiting(article, index, (record) => {
    found[record] = 1
  })
  return found
}

/**
 * Calls with the records whose paragraph cites an article, or its pair or headings do; with some more than once. Only what answers for the provision
 * itself: its neighbours in the article do not.
 */
export async function eachCiting(article: string, index: LibraryIndex, note: (record: number) => void): Promise<void> {
  const terms = (by: 'own' | 'heading') =>
    citedNear(by, home, article, index).flatMap(({ term, degree }) => (degree === 'beside' ? [] : [term]))
  const read = (all: string[]) => Promise.all(all.map((term) => index.list(term)))
  const [own, heading, itself] = await Promise.all([
    read(terms('own')),
    read(terms('heading')),
    index.list(provisionTerm('article', home, article.split('.')[0] ?? article)),
  ])
  for (const { records } of own) {
    for (const record of records) {
      note(record)
      note(record + (index.columns.partners[record] ?? 0))
    }
  }
  for (const { records } of [...heading, itself]) for (const record of records) note(record)
}
