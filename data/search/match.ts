import type { SearchFilters } from '../api'
import { firstArticle } from '../index/open'
import type { LibraryIndex } from '../index/opened'
import type { Tally } from '../index/opened/tally'
import { type ParsedQuery, parseQuery } from '../index/query/parse'
import { shippedSynonyms } from '../index/synonyms'
import { functionBoost, leastShare, provisionSynergy, provisionWeight } from '../index/weights'
import type { Token } from '../index/words/tokens'
import type { Snapshot } from '../library/source'
import { home } from '../treaty'
import { type Concept, conceptsOf } from './concepts'
import { filterMask, intersect, isFiltered, type Mask, maskOf, strike } from './filters'
import { functionsAsked } from './functions'
import { notedRecords } from './noted'
import { scoreProvisions } from './provisions'
import { answer, scoreWords, type WordScores } from './score'
import { knowsSymbol, scoreSymbols } from './symbols'

/** A query and its filters put to the index: what answers, and how well. No record has been read. */
export interface Matched {
  query: ParsedQuery
  concepts: Concept[]
  /** Null where nothing was asked for and everything that passes the filters is meant. */
  words: WordScores | null
  /** Of the records that answer, in no order. Where nothing was asked for, all are 0. */
  scores: Tally
  /** Weaker records than this are left out; of paragraphs, and of articles. */
  least: { paragraph: number; article: number }
  /** What a record's words are multiplied with. */
  factor(record: number): number
  snapshot: Snapshot
  /** To be called when nothing is read from it any more. */
  release(): void
}

/** Rejects when the library cannot be read, and with the signal's reason when it is given up. */
export async function match(
  text: string,
  filters: SearchFilters,
  notes: ReadonlySet<string>,
  snapshot: Snapshot,
  signal?: AbortSignal,
): Promise<Matched> {
  const { index } = snapshot
  const noted = filters.hasNotes ? await notedRecords(notes, snapshot) : new Set<number>()
  const allowed = await filterMask(filters, noted, index)
  const query = parseQuery(text, (fragment) => knowsSymbol(fragment, index), home)
  if (text.trim() === '') return everything(query, isFiltered(filters), allowed, snapshot)
  const words = { index, synonyms: shippedSynonyms() }
  const written = query.typing ? 'typing' : 'typed'
  // Nothing here waits for another's reading.
  const [concepts, provisions, symbols, kept] = await Promise.all([
    conceptsOf(query.words, written, words),
    scoreProvisions(query, index),
    scoreSymbols(query, index),
    keptTo(query, index, allowed),
  ])
  signal?.throwIfAborted()
  const found = await scoreWords(concepts, written, index, kept)
  answer(found)
  const { total: scores, covered } = found
  const factor = factorOf(query, provisions?.sums, index)
  if (factor !== null) multiply(scores, factor)
  const others = [provisions, symbols].flatMap((one) => one ?? [])
  for (const { records, sums } of others) for (const record of records) scores.add(record, sums[record] ?? 0)
  index.tallies.giveBack(others)
  if (kept !== null) scores.keep(kept)
  const least = leastOf(scores, firstArticle(index))
  const release = () => index.tallies.giveBack([scores, covered])
  return { query, concepts, words: found, scores, least, factor: factor ?? (() => 1), snapshot, release }
}

function everything(query: ParsedQuery, filtered: boolean, allowed: Mask | null, snapshot: Snapshot): Matched {
  const { size, tallies } = snapshot.index
  const scores = tallies.take()
  const asked = filtered ? size : 0
  scores.reserve(asked)
  for (let record = 0; record < asked; record++) {
    if (allowed === null || allowed[record] === 1) scores.noted[scores.count++] = record
  }
  const release = () => tallies.giveBack([scores])
  return {
    query,
    concepts: [],
    words: null,
    scores,
    least: { paragraph: 0, article: 0 },
    factor: () => 1,
    snapshot,
    release,
  }
}

/**
 * The least score that is shown, of paragraphs and of articles: each kind is measured by its own best, since an article asked for by number outweighs
 * all that is said about it.
 */
function leastOf({ sums, noted, count }: Tally, articles: number): Matched['least'] {
  let paragraph = 0
  let article = 0
  for (let at = 0; at < count; at++) {
    const record = noted[at] ?? 0
    const score = sums[record] ?? 0
    if (record >= articles) article = Math.max(article, score)
    else if (score > paragraph) paragraph = score
  }
  return { paragraph: paragraph * leastShare, article: article * leastShare }
}

/** What a record's words count by its functions and by the provisions it cites; null where they all count the same. */
function factorOf(query: ParsedQuery, provisions: Float32Array | undefined, index: LibraryIndex) {
  const asked = functionsAsked(query)
  if (asked === 0 && provisions === undefined) return null
  const { functions } = index.columns
  return (record: number) => {
    const boost = ((functions[record] ?? 0) & asked) === 0 ? 1 : functionBoost
    if (provisions === undefined) return boost
    return boost * (1 + provisionSynergy * ((provisions[record] ?? 0) / provisionWeight))
  }
}

/** By position and apart: in a function that waits, the browser does not compile such a loop in time. */
function multiply({ sums, noted, count }: Tally, factor: (record: number) => number): void {
  for (let at = 0; at < count; at++) {
    const record = noted[at] ?? 0
    sums[record] = (sums[record] ?? 0) * factor(record)
  }
}

/** The allowed records in which each quoted phrase stands and what follows a minus does not; null when that is all. */
async function keptTo(query: ParsedQuery, index: LibraryIndex, allowed: Mask | null): Promise<Mask | null> {
  if (query.phrases.length + query.without.length === 0) return allowed
  const [phrases, without] = await Promise.all(
    [query.phrases, query.without].map((all) => Promise.all(all.map((phrase) => standing(phrase, index)))),
  )
  const standingIn = (phrases ?? []).map((records) => maskOf(records, index))
  const kept = allowed?.slice() ?? standingIn.pop() ?? new Uint8Array(index.size).fill(1)
  for (const mask of standingIn) intersect(kept, mask)
  for (const records of without ?? []) strike(kept, maskOf(records, index))
  return kept
}

/** The records in whose text or heading the words stand as they are: not in the title of a section alone. */
async function standing(phrase: readonly Token[], index: LibraryIndex): Promise<Uint32Array> {
  return (await index.phrase(phrase.map((token) => token.stem))).records
}
