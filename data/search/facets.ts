import { stateName } from '../../citations/symbols/states'
import type { FacetCount, Facets } from '../api'
import { ask, type LibrarySource, type Snapshot } from '../library/source'
import { articlesOf, home } from '../lookup/treaties'
import { citingArticle, isFiltered, isWithin } from './filters'
import { match } from './match'
import { notedRecords } from './noted'
import { firstArticle } from './open'
import type { SearchOptions } from './options'
import type { LibraryIndex } from './reader'
import type { RecordColumns } from './reader/columns'
import { functionNames } from './segment/records'

/** Values of one facet that are given: a reader looks through no more. */
const mostValues = 50

/** What the results of a search can be narrowed by. Rejects as `search` does. */
export function facets(source: LibrarySource, query: string, options: SearchOptions = {}): Promise<Facets> {
  const { filters = {}, noted = new Set(), language = 'en', signal } = options
  return ask(source, async (snapshot) => {
    const { index } = snapshot
    const [matched, withNotes, citing] = await Promise.all([
      match(query, filters, noted, snapshot, signal),
      notedRecords(noted, snapshot),
      articlesCited(index),
    ])
    const { columns } = index
    const { documentOf, functions, sections } = columns
    const { sums } = matched.scores
    const least = matched.least.paragraph
    // Nothing asked yet: everything can be narrowed.
    const whole = query.trim() === '' && !isFiltered(filters)
    const records = whole ? present(columns) : matched.scores.records
    const byDocument = new Uint32Array(columns.documents.ids.length)
    const byFunctions = new Uint32Array(0x1_00)
    const bySection = new Uint32Array(columns.sectionIds.length)
    const articles = articlesOf(home).map(({ number }) => number)
    const byArticle = new Uint32Array(articles.length)
    let hasNotes = 0
    const paragraphs = firstArticle(index)
    // Loops by position: this is where the time goes.
    for (let at = 0; at < records.length; at++) {
      const record = records[at] ?? 0
      if (record >= paragraphs || (sums[record] ?? 0) < least) continue
      add(byDocument, documentOf[record] ?? 0)
      add(bySection, sections[record] ?? 0)
      add(byFunctions, functions[record] ?? 0)
      // Most cite none.
      for (let bits = citing[record] ?? 0; bits !== 0; bits &= bits - 1) add(byArticle, 31 - Math.clz32(bits & -bits))
      if (withNotes.size > 0 && withNotes.has(record)) hasNotes++
    }
    matched.release()
    return {
      ...documentFacets(byDocument, columns, language),
      sections: await sectionFacet(onlyDocument(byDocument), bySection, snapshot),
      articles: listed(byArticle, articles),
      functions: listed(byBit(byFunctions), functionNames),
      hasNotes,
    }
  })
}

/** By index, while it is in use: what its records cite is the same for every query. */
const cited = new WeakMap<LibraryIndex, Promise<Uint32Array>>()

/** By record, a bit for each article of the home treaty that it cites: it has seventeen. */
function articlesCited(index: LibraryIndex): Promise<Uint32Array> {
  const before = cited.get(index)
  if (before !== undefined) return before
  const reading = readArticlesCited(index)
  cited.set(index, reading)
  reading.catch(() => cited.delete(index))
  return reading
}

async function readArticlesCited(index: LibraryIndex): Promise<Uint32Array> {
  const masks = await Promise.all(articlesOf(home).map(({ number }) => citingArticle(number, index)))
  const bits = new Uint32Array(index.size)
  for (const [article, mask] of masks.entries()) {
    for (let record = 0; record < mask.length; record++)
      if (mask[record] === 1) bits[record] = (bits[record] ?? 0) | (1 << article)
  }
  return bits
}

/** All records that have not been removed. */
const present = ({ size, gone }: RecordColumns): Uint32Array =>
  Uint32Array.from({ length: size }, (_, record) => record).filter((record) => gone?.[record] !== 1)

const add = (counts: Uint32Array, at: number) => {
  counts[at] = (counts[at] ?? 0) + 1
}

/** By function: how many records have it, of how many have each set of them. */
const byBit = (bySet: Uint32Array): Uint32Array =>
  Uint32Array.from(functionNames, (_, bit) =>
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

/** The most frequent first; equals as they stand. */
function documentFacets(counts: Uint32Array, { documents }: RecordColumns, language: string) {
  const by = (names: readonly (string | number)[], label = (value: string) => value) => {
    const sums = new Map<string | number, number>()
    for (let at = 0; at < counts.length; at++) {
      const [name, count] = [names[at] ?? '', counts[at] ?? 0]
      if (count > 0) sums.set(name, (sums.get(name) ?? 0) + count)
    }
    const frequent = [...sums].sort(([, a], [, b]) => b - a).slice(0, mostValues)
    return frequent.map(([name, count]) => ({ value: String(name), label: label(String(name)), count }))
  }
  return {
    states: by(documents.states, (code) => stateName(code, language) ?? code),
    treaties: by(documents.treaties),
    documents: by(documents.symbols),
    years: by(documents.years),
  }
}

/** The most frequent first; equals as they stand. */
const listed = (counts: Uint32Array, names: readonly string[]): FacetCount[] =>
  names
    .map((value, at) => ({ value, label: value, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostValues)
