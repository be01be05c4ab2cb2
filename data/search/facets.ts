import { stateName } from '../../citations/symbols/states'
import type { FacetCount, Facets } from '../api'
import { paragraphFunctions } from '../functions'
import { ask, type LibrarySource, type Snapshot } from '../library/source'
import { articlesOf, home } from '../treaty'
import { articlesCited } from './cited'
import { count, countBits } from './count'
import { isFiltered, isWithin } from './filters'
import { type Coded, coded, mostFrequent, summed } from './frequent'
import type { Matched } from './match'
import { notedRecords } from './noted'
import { firstArticle } from './open'
import type { SearchOptions } from './options'
import type { LibraryIndex } from './reader'
import type { RecordColumns } from './reader/columns'
import { matchOnce } from './share'

/** Values of one facet that are given: a reader looks through no more. */
const mostValues = 50

/** What the results of a search can be narrowed by. Rejects as `search` does. */
export function facets(source: LibrarySource, query: string, options: SearchOptions = {}): Promise<Facets> {
  const { filters = {}, noted = new Set(), language = 'en', signal } = options
  return ask(source, async (snapshot) => {
    const { index } = snapshot
    const [matched, withNotes, citing] = await Promise.all([
      matchOnce(query, filters, noted, snapshot, signal),
      notedRecords(noted, snapshot),
      articlesCited(index),
    ])
    const { columns } = index
    const articlesFrom = firstArticle(index)
    // Nothing asked yet: everything can be narrowed.
    const whole = query.trim() === '' && !isFiltered(filters)
    const records = whole ? present(columns, articlesFrom) : answering(matched, articlesFrom)
    matched.release()
    const articles = articlesOf(home).map(({ number }) => number)
    const byArticle = countBits(records, citing, articles.length)
    const byDocument = count(records, columns.documentOf, columns.documents.ids.length)
    const bySection = count(records, columns.sections, columns.sectionIds.length)
    const byFunctions = count(records, columns.functions, 0x1_00)
    const hasNotes = withNotes.size === 0 ? 0 : records.reduce((sum, record) => sum + Number(withNotes.has(record)), 0)
    return {
      ...documentFacets(byDocument, index, language),
      sections: await sectionFacet(onlyDocument(byDocument), bySection, snapshot),
      articles: listed(byArticle, articles),
      functions: listed(byBit(byFunctions), paragraphFunctions),
      hasNotes,
    }
  })
}

/** The paragraphs that answer. By position: this is where the time goes. */
function answering({ scores: { sums, noted, count }, least: { paragraph } }: Matched, articles: number): Uint32Array {
  const found = new Uint32Array(count)
  let end = 0
  for (let at = 0; at < count; at++) {
    const record = noted[at] ?? 0
    if (record < articles && (sums[record] ?? 0) >= paragraph) found[end++] = record
  }
  return found.subarray(0, end)
}

/** All paragraphs that have not been removed. */
const present = ({ gone }: RecordColumns, articles: number): Uint32Array =>
  Uint32Array.from({ length: articles }, (_, record) => record).filter((record) => gone?.[record] !== 1)

/** By function: how many records have it, of how many have each set of them. */
const byBit = (bySet: Uint32Array): Uint32Array =>
  Uint32Array.from(paragraphFunctions, (_, bit) =>
    bySet.reduce((sum, count, set) => ((set & (1 << bit)) === 0 ? sum : sum + count), 0),
  )

/** Position of the one document that answers; -1 when there are more, or none. */
function onlyDocument(byDocument: Uint32Array): number {
  const first = byDocument.findIndex((count) => count > 0)
  return byDocument.findLastIndex((count) => count > 0) === first ? first : -1
}

/** The sections of a document in its order, each with what stands in those below it. */
async function sectionFacet(position: number, counts: Uint32Array, { index, heads }: Snapshot): Promise<FacetCount[]> {
  const id = index.columns.documents.ids[position]
  const [head] = id === undefined ? [] : await heads([id])
  const ids = index.columns.sectionIds
  return (head?.sections ?? []).flatMap(({ id: value, title: label }) => {
    const count = counts.reduce((sum, each, at) => (isWithin(value, ids[at] ?? '') ? sum + each : sum), 0)
    return count === 0 ? [] : [{ value, label, count }]
  })
}

/** By index: what its documents can be narrowed by. */
const known = new WeakMap<LibraryIndex, ReturnType<typeof readNames>>()

const readNames = ({ columns: { documents } }: LibraryIndex) => ({
  states: coded(documents.states),
  treaties: coded(documents.treaties),
  documents: coded(documents.symbols),
  years: coded(documents.years),
})

/** The most frequent first; equals as they stand. */
function documentFacets(counts: Uint32Array, index: LibraryIndex, language: string) {
  const names = known.get(index) ?? readNames(index)
  known.set(index, names)
  const by = (facet: Coded<string | number>, label = (value: string) => value): FacetCount[] => {
    const found = summed(facet, counts)
    return mostFrequent(found, mostValues).map((code) => {
      const value = String(facet.values[code] ?? '')
      return { value, label: label(value), count: found.sums[code] ?? 0 }
    })
  }
  return {
    states: by(names.states, (code) => stateName(code, language) ?? code),
    treaties: by(names.treaties),
    documents: by(names.documents),
    years: by(names.years),
  }
}

/** The most frequent first; equals as they stand. */
const listed = (counts: Uint32Array, names: readonly string[]): FacetCount[] =>
  names
    .map((value, at) => ({ value, label: value, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostValues)
