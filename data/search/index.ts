import type { SearchAnswer, SearchResult } from '../api'
import { firstArticle } from '../index/open'
import { fuseShare, mostResults, neighbourGap, rankedByFuse, termsForFuse } from '../index/weights'
import type { Token } from '../index/words/tokens'
import { ask, type LibrarySource } from '../library/source'
import { home } from '../treaty'
import { Best, byScore, type Ranked } from './best'
import { type Entry, readEntries } from './candidates'
import { secondOpinion } from './fuse'
import { marksOf } from './marks'
import type { Matched } from './match'
import type { SearchOptions } from './options'
import { provisionReason } from './provisions'
import { holds, wordReasons } from './reasons'
import { coverage, type Pair } from './score'
import { matchOnce } from './share'
import { symbolCited } from './symbols'

export { facets } from './facets'
export type { SearchOptions } from './options'

/**
 * Results best first, the same for the same query and library. An empty query gives everything that passes the filters, in the order of the library,
 * or nothing when there are no filters. Rejects when the library cannot be read, and with the signal's reason when it is given up.
 */
export function search(source: LibrarySource, query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
  const { filters = {}, noted = new Set(), limit = mostResults, signal } = options
  return ask(source, async (snapshot) => {
    const matched = await matchOnce(query, filters, noted, snapshot, signal)
    try {
      return await answer(matched, limit, signal)
    } finally {
      matched.release()
    }
  })
}

async function answer(matched: Matched, limit: number, signal?: AbortSignal): Promise<SearchAnswer> {
  const { best, total } = bestOf(matched, limit)
  const records = best.map(({ record }) => record)
  const entries = await readEntries(records, matched.snapshot, matched.query.provisions.length > 0)
  signal?.throwIfAborted()
  const byRecord = new Map(entries.map((entry) => [entry.record, entry]))
  const ranked = matched.words === null ? best : judgedAgain(best, byRecord, matched)
  const results = ranked.flatMap(({ record, score }) => {
    const entry = byRecord.get(record)
    return entry === undefined ? [] : [resultOf(entry, score, matched)]
  })
  return { results, total }
}

/** The best paragraphs and every article that answers; how many answer in all. */
function bestOf(
  { scores: { sums, noted, count }, least, words, snapshot }: Matched,
  limit: number,
): { best: Ranked[]; total: number } {
  const articles = firstArticle(snapshot.index)
  const best = new Best(limit)
  const named: Ranked[] = []
  const { paragraph, article } = least
  let { floor } = best
  let total = 0
  for (let at = 0; at < count; at++) {
    const record = noted[at] ?? 0
    const score = sums[record] ?? 0
    if (record >= articles) {
      if (score < article) continue
      named.push({ record, score })
    } else {
      if (score < paragraph) continue
      if (score >= floor) {
        best.offer(record, score)
        floor = best.floor
      }
    }
    total++
  }
  const all = [...best.sorted(), ...named.sort((a, b) => a.record - b.record)]
  return { best: words === null ? all : all.sort(byScore), total }
}

/** What only the read words tell: whether the commonest of them stand side by side, and what Fuse.js makes of the first. */
function judgedAgain(best: readonly Ranked[], entries: ReadonlyMap<number, Entry>, matched: Matched): Ranked[] {
  const { words, concepts, factor, query } = matched
  const ranked = best.map(({ record, score }) => {
    const entry = entries.get(record)
    const share = (words?.covered.sums[record] ?? 0) / Math.max(words?.possible ?? 0, 1e-9)
    const beside = entry === undefined ? 0 : besideEachOther(entry, words?.unjudged ?? [])
    return { record, score: score + beside * coverage(share) * factor(record) }
  })
  ranked.sort(byScore)
  if (concepts.length === 0 || query.words.length === 0) return ranked
  const terms = concepts.flatMap(({ alternatives }) => alternatives[0] ?? [])
  const rarest = terms.toSorted((a, b) => b.idf - a.idf).slice(0, termsForFuse)
  const opinion = secondOpinion(
    rarest.map(({ term }) => term),
    ranked.slice(0, rankedByFuse).flatMap(({ record }) => entries.get(record) ?? []),
  )
  for (const one of ranked) one.score *= 1 + fuseShare * (opinion.get(one.record) ?? 0)
  return ranked.sort(byScore)
}

function besideEachOther({ words: { text, heading } }: Entry, pairs: readonly Pair[]): number {
  const near =
    ({ first, second }: Pair) =>
    (field: readonly Token[]) =>
      field.some(
        (token, at) =>
          token.stem === first && field.slice(at + 1, at + 2 + neighbourGap).some((next) => next.stem === second),
      )
  return pairs.reduce((sum, pair) => sum + ([text, heading].some(near(pair)) ? pair.bonus : 0), 0)
}

/** Three decimals: more is noise. */
const rounded = (score: number) => Math.round(score * 1000) / 1000

function resultOf(entry: Entry, score: number, { query, concepts, words }: Matched): SearchResult {
  const { record, text } = entry
  if (entry.kind === 'article') {
    const why = wordReasons(concepts, record)
    return {
      kind: 'article',
      instrument: home,
      article: entry.article,
      text,
      marks: marksOf(text, entry.words.text, concepts, []),
      score: rounded(score),
      why,
    }
  }
  const { symbol, paragraph, findingKey, headingProvisions, partnerProvisions } = entry
  const cited = symbolCited(query, paragraph)
  const tied = provisionReason(query, {
    own: paragraph.provisions,
    partner: partnerProvisions,
    heading: headingProvisions,
  })
  const lent = (words?.covered.sums[record] ?? 0) > 0 && !concepts.some((concept) => holds(concept, record))
  const printed = [cited, tied?.printed].flatMap((one) => one ?? [])
  return {
    kind: 'paragraph',
    symbol,
    paragraph,
    findingKey,
    text,
    marks: marksOf(text, entry.words.text, concepts, printed),
    score: rounded(score),
    why: [
      ...(cited === null ? [] : [{ says: 'symbol' as const, symbol: cited }]),
      ...(tied === null ? [] : [tied.why]),
      ...(lent ? [{ says: 'together' as const }] : []),
      ...wordReasons(concepts, record),
    ],
  }
}
