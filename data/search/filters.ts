import type { SearchFilters } from '../api'
import { firstArticle } from '../index/open'
import type { LibraryIndex } from '../index/reader'
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
  if (columns.gone !== null) for (let at = 0; at < mask.length; at++) if (columns.gone[at] === 1) mask[at] = 0
  const keep = (test: (record: number) => boolean) => {
    for (let at = 0; at < mask.length; at++) if (mask[at] === 1 && !test(at)) mask[at] = 0
  }
  const ofDocuments = documentTest(filters, index)
  if (ofDocuments !== null) keepDocuments(mask, ofDocuments, index)
  const bits = functionBits(filters.functions ?? [])
  if (filters.functions?.length) keep((record) => ((columns.functions[record] ?? 0) & bits) !== 0)
  if (filters.section !== undefined) {
    const { section } = filters
    const within = columns.sectionIds.map((id) => isWithin(section, id))
    const articles = firstArticle(index)
    keep((record) => record < articles && within[columns.sections[record] ?? 0] === true)
  }
  if (filters.article !== undefined) {
    const citing = await citingArticle(filters.article, index)
    keep((record) => citing[record] === 1)
  }
  if (filters.hasNotes) keep((record) => noted.has(record))
  return mask
}

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
