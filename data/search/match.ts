import type { SearchFilters } from '../api'
import type { Snapshot } from '../library/source'
import { home } from '../lookup/treaties'
import { type Concept, conceptsOf } from './concepts'
import { filterMask, isFiltered, type Mask } from './filters'
import { functionsAsked } from './functions'
import { notedRecords } from './noted'
import { firstArticle } from './open'
import { type ProvisionScores, scoreProvisions } from './provisions'
import { type ParsedQuery, parseQuery } from './query/parse'
import type { LibraryIndex } from './reader'
import { coverage, scoreWords, type WordScores } from './score'
import { knowsSymbol, scoreSymbols } from './symbols'
import { shippedSynonyms } from './synonyms'
import { functionBoost, leastShare, provisionSynergy, provisionWeight } from './weights'
import type { Token } from './words/tokens'

/** A query and its filters put to the index: what answers, and how well. No record has been read. */
export interface Matched {
  query: ParsedQuery
  concepts: Concept[]
  /** Null where nothing was asked for and everything that passes the filters is meant. */
  words: WordScores | null
  /** By record; 0 for those that do not answer or do not pass. */
  scores: Float32Array
  /** Weaker records than this are left out; of paragraphs, and of articles. */
  least: { paragraph: number; article: number }
  /** What a record's words are multiplied with. */
  factor(record: number): number
  passes(record: number): boolean
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
  const concepts = await conceptsOf(query.words, query.typing ? 'typing' : 'typed', words)
  signal?.throwIfAborted()
  const [provisions, symbols, kept] = await Promise.all([
    scoreProvisions(query, index),
    scoreSymbols(query, index),
    keptTo(query, index, allowed),
  ])
  signal?.throwIfAborted()
  const found = await scoreWords(concepts, index)
  const factor = factorOf(query, provisions, index)
  const scores = index.scratch.take()
  const least = addUp(scores, found, factor, [provisions?.score ?? null, symbols], kept, firstArticle(index))
  const release = () => index.scratch.giveBack([scores, found.total, found.covered])
  const passes = (record: number) => (scores[record] ?? 0) > 0
  return { query, concepts, words: found, scores, least, factor, passes, snapshot, release }
}

function everything(query: ParsedQuery, filtered: boolean, allowed: Mask | null, snapshot: Snapshot): Matched {
  const { scratch } = snapshot.index
  const scores = scratch.take()
  const passes = filtered ? (record: number) => allowed === null || allowed[record] === 1 : () => false
  const release = () => scratch.giveBack([scores])
  const least = { paragraph: 0, article: 0 }
  return { query, concepts: [], words: null, scores, least, factor: () => 1, passes, snapshot, release }
}

/**
 * A record's words, multiplied, and what else it answers. Gives the least score that is shown, of paragraphs and of articles: each kind is measured
 * by its own best, since an article asked for by number outweighs all that is said about it.
 */
function addUp(
  scores: Float32Array,
  words: WordScores,
  factor: (record: number) => number,
  others: readonly (Float32Array | null)[],
  kept: Mask | null,
  articles: number,
): Matched['least'] {
  const { total, covered } = words
  const possible = Math.max(words.possible, 1e-9)
  for (const other of others) if (other !== null) scores.set(other.map((more, at) => more + (scores[at] ?? 0)))
  let best = 0
  const least = { paragraph: 0, article: 0 }
  for (let record = 0; record < scores.length; record++) {
    if (record === articles) {
      least.paragraph = best * leastShare
      best = 0
    }
    const said = total[record] ?? 0
    let score = scores[record] ?? 0
    // Most records answer nothing.
    if (said === 0 && score === 0) continue
    if (kept !== null && kept[record] !== 1) score = 0
    else if (said > 0) score += said * coverage((covered[record] ?? 0) / possible) * factor(record)
    scores[record] = score
    if (score > best) best = score
  }
  least.article = best * leastShare
  return least
}

function factorOf(query: ParsedQuery, provisions: ProvisionScores | null, index: LibraryIndex) {
  const asked = functionsAsked(query)
  const { functions } = index.columns
  return (record: number) => {
    const boost = ((functions[record] ?? 0) & asked) === 0 ? 1 : functionBoost
    return provisions === null
      ? boost
      : boost * (1 + provisionSynergy * ((provisions.score[record] ?? 0) / provisionWeight))
  }
}

/** The allowed records in which each quoted phrase stands and what follows a minus does not; null when that is all. */
async function keptTo(query: ParsedQuery, index: LibraryIndex, allowed: Mask | null): Promise<Mask | null> {
  if (query.phrases.length + query.without.length === 0) return allowed
  const [phrases, without] = await Promise.all(
    [query.phrases, query.without].map((all) => Promise.all(all.map((phrase) => standing(phrase, index)))),
  )
  const kept = allowed?.slice() ?? new Uint8Array(index.size).fill(1)
  for (const records of phrases ?? []) {
    const here = new Uint8Array(index.size)
    for (const record of records) here[record] = 1
    for (let at = 0; at < kept.length; at++) if (here[at] === 0) kept[at] = 0
  }
  for (const records of without ?? []) for (const record of records) kept[record] = 0
  return kept
}

/** The records in whose text or heading the words stand as they are. */
async function standing(phrase: readonly Token[], index: LibraryIndex): Promise<Uint32Array> {
  const stems = phrase.map((token) => token.stem)
  const [only] = stems
  if (only === undefined || stems.length > 1) return (await index.phrase(stems)).records
  const { records, places } = await index.placed(only)
  return records.filter((_, at) => (places.starts[at + 1] ?? 0) > (places.starts[at] ?? 0))
}
