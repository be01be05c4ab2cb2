import { stateName } from '../../citations/symbols/states'
import type { FacetCount, Facets, SearchFilters } from '../api'
import { paragraphFunctions } from '../functions'
import { firstArticle } from '../index/open'
import type { LibraryIndex } from '../index/opened'
import type { RecordColumns } from '../index/opened/columns'
import { ask, type LibrarySource, type Snapshot } from '../library/source'
import { articlesOf, home } from '../treaty'
import { articlesCited } from './cited'
import { count, countBits } from './count'
import { isFiltered, isWithin } from './filters'
import { type Coded, coded, mostFrequent, summed } from './frequent'
import type { Matched } from './match'
import { notedRecords } from './noted'
import type { SearchOptions } from './options'
import { matchOnce } from './share'

/** Values of one facet that are given: a reader looks through no more. */
const mostValues = 50

/**
 * What the results of a search can be narrowed by. The values of each facet are counted without what is chosen of it: each leaves as many results as it
 * says when it is chosen instead. Rejects as `search` does.
 */
export function facets(source: LibrarySource, query: string, options: SearchOptions = {}): Promise<Facets> {
  const { filters = {}, noted = new Set(), language = 'en', signal } = options
  return ask(source, async (snapshot) => {
    const { index } = snapshot
    const { columns } = index
    const answers = answersWithout(query, { filters, noted, ...(signal && { signal }) }, snapshot)
    const [withNotes, citing, documents, inSections, ofArticles, ofFunctions, ofNotes] = await Promise.all([
      notedRecords(noted, snapshot),
      articlesCited(index),
      documentFacets(answers, index, language),
      answers(['section']),
      answers(['article']),
      answers(['functions']),
      answers(['hasNotes']),
    ])
    const articles = articlesOf(home).map(({ number }) => number)
    const bySection = count(inSections.records, columns.sections, columns.sectionIds.length)
    const byFunctions = count(ofFunctions.records, columns.functions, 0x1_00)
    return {
      ...documents,
      sections: await sectionFacet(onlyDocument(inSections.byDocument), bySection, snapshot),
      articles: listed(countBits(ofArticles.records, citing, articles.length), articles),
      functions: listed(byBit(byFunctions), paragraphFunctions),
      hasNotes: ofNotes.records.reduce((sum, record) => sum + Number(withNotes.has(record)), 0),
    }
  })
}

type Filter = keyof SearchFilters
/** The paragraphs that answer, and how many there are by position of their document. */
type Answer = Record<'records' | 'byDocument', Uint32Array>
/** What answers when some filters are left out. */
type Answers = (left: readonly Filter[]) => Promise<Answer>

/** Puts each set of filters to the index once. */
function answersWithout(
  query: string,
  { filters = {}, noted = new Set(), signal }: SearchOptions,
  snapshot: Snapshot,
): Answers {
  const { columns } = snapshot.index
  const articlesFrom = firstArticle(snapshot.index)
  const recordsOf = async (asked: SearchFilters) => {
    // Nothing asked yet: everything can be narrowed.
    if (query.trim() === '' && !isFiltered(asked)) return present(columns, articlesFrom)
    const matched = await matchOnce(query, asked, noted, snapshot, signal)
    const records = answering(matched, articlesFrom)
    matched.release()
    return records
  }
  const answerTo = async (asked: SearchFilters) => {
    const records = await recordsOf(asked)
    return { records, byDocument: count(records, columns.documentOf, columns.documents.ids.length) }
  }
  const found = new Map<string, Promise<Answer>>()
  return (left) => {
    const asked = { ...filters }
    for (const name of left) delete asked[name]
    const key = JSON.stringify(asked)
    const answer = found.get(key) ?? answerTo(asked)
    found.set(key, answer)
    return answer
  }
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
async function documentFacets(answers: Answers, index: LibraryIndex, language: string) {
  const names = known.get(index) ?? readNames(index)
  known.set(index, names)
  const by = async (facet: Coded<string | number>, left: readonly Filter[], label = (value: string) => value) => {
    const found = summed(facet, (await answers(left)).byDocument)
    return mostFrequent(found, mostValues).map((code): FacetCount => {
      const value = String(facet.values[code] ?? '')
      return { value, label: label(value), count: found.sums[code] ?? 0 }
    })
  }
  const [states, treaties, documents, years] = await Promise.all([
    by(names.states, ['state'], (code) => stateName(code, language) ?? code),
    by(names.treaties, ['treaty']),
    // A section is one of a document: who chooses another document gives it up.
    by(names.documents, ['document', 'section']),
    by(names.years, ['year']),
  ])
  return { states, treaties, documents, years }
}

/** The most frequent first; equals as they stand. */
const listed = (counts: Uint32Array, names: readonly string[]): FacetCount[] =>
  names
    .map((value, at) => ({ value, label: value, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostValues)
