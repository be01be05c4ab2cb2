import type { SearchFilters, SearchResult } from '../api'
import { wordsOf } from './alternatives'
import { type Concept, conceptsOf } from './concepts'
import { type Entry, entriesOf } from './entries'
import { passes } from './filters'
import { functionFactor } from './functions'
import { fuseOver } from './fuse'
import { marksOf } from './marks'
import { buildPostings, occurrences } from './postings'
import { provisionFit } from './provisionFit'
import { type ParsedQuery, parseQuery } from './query/parse'
import { provisionReasons, wordReasons } from './reasons'
import { scoreWords } from './score'
import type { Searchable } from './searchable'
import { symbolFits, symbolScore } from './symbols'
import { readThesaurus } from './synonyms'
import { fuseShare, leastShare, provisionSynergy, provisionWeight, rankedByFuse, termsForFuse } from './weights'

export interface Search {
  /**
   * Results best first, the same for the same query. An empty query gives everything that passes the filters, in document order, or nothing
   * when there are no filters. `noted` holds the `targetKey`s that have notes, for the `hasNotes` filter.
   */
  (query: string, filters?: SearchFilters, noted?: ReadonlySet<string>): SearchResult[]
}

export { type Searchable, searchable } from './searchable'

interface Scored {
  entry: Entry
  score: number
  marks: string[]
  why: string[]
}

/** Reads the library once; the function it gives answers a keystroke from memory. */
export function createSearch({ documents, articles, instrument }: Searchable): Search {
  const entries = entriesOf(documents, articles, instrument)
  const postings = buildPostings(entries)
  const words = wordsOf(postings, readThesaurus())
  const fuse = fuseOver(entries)
  const knownSymbol = (fragment: string) => entries.some((entry) => knows(entry, fragment))

  return (query, filters = {}, noted = new Set()) => {
    const parsed = parseQuery(query, knownSymbol, instrument)
    const allowed = entries.filter((entry) => passes(entry, filters, noted, entries, instrument))
    if (query.trim() === '') {
      const filtered = Object.values(filters).some((value) =>
        Array.isArray(value) ? value.length > 0 : Boolean(value),
      )
      return filtered ? allowed.map((entry) => result({ entry, score: 0, marks: [], why: [] }, [])) : []
    }
    const concepts = conceptsOf(parsed.words, parsed.typing ? 'typing' : 'typed', words)
    const scored = rank(
      parsed,
      concepts,
      allowed.filter((entry) => keepsTo(parsed, entry)),
    )
    // Each kind is measured by its own best: an article asked for by number outweighs all that is said about it.
    const best = (kind: Entry['kind']) => scored.find((one) => one.entry.kind === kind)?.score ?? 0
    const least = { paragraph: best('paragraph') * leastShare, article: best('article') * leastShare }
    return scored.filter((one) => one.score >= least[one.entry.kind]).map((one) => result(one, concepts))
  }

  function rank(query: ParsedQuery, concepts: Concept[], allowed: Entry[]): Scored[] {
    const { scores, matched } = scoreWords(concepts, entries, postings)
    const scored = allowed
      .map((entry) => scoreEntry(query, concepts, entry, scores[entry.id] ?? 0, matched.has(entry.id)))
      .filter((one) => one.score > 0)
      .sort(byScore)
    if (concepts.length === 0) return scored
    const terms = concepts.flatMap((concept) => concept.alternatives[0]?.term ?? [])
    const rarest = terms.toSorted((a, b) => postings.idf(b) - postings.idf(a)).slice(0, termsForFuse)
    const opinion = fuse(
      rarest,
      scored.slice(0, rankedByFuse).map((one) => one.entry),
    )
    for (const one of scored) one.score *= 1 + fuseShare * (opinion.get(one.entry.id) ?? 0)
    return scored.sort(byScore)
  }

  function scoreEntry(query: ParsedQuery, concepts: Concept[], entry: Entry, words: number, matched: boolean): Scored {
    const provision = provisionFit(query, entry, entries)
    const symbol = entry.kind === 'paragraph' ? symbolScore(query, entry) : { score: 0, cited: null }
    const together = 1 + provisionSynergy * (provision.score / provisionWeight)
    const score = words * functionFactor(query, entry) * together + provision.score + symbol.score
    const cited = provision.by === 'own' ? [provision.citation?.printed ?? ''] : []
    return {
      entry,
      score,
      marks: [...cited, ...(symbol.cited === null ? [] : [symbol.cited])],
      why: [
        ...(symbol.cited === null ? [] : [`Cites ${symbol.cited}`]),
        ...provisionReasons(provision),
        ...(matched || words === 0 ? [] : ['Read together with the paragraph that matches']),
        ...wordReasons(concepts, entry, postings),
      ],
    }
  }

  function result({ entry, score, marks, why }: Scored, concepts: Concept[]): SearchResult {
    const shared = { text: entry.text, marks: marksOf(entry, concepts, postings, marks), score: rounded(score), why }
    if (entry.kind === 'article') return { kind: 'article', article: entry.article, ...shared }
    const { document, paragraph, findingKey } = entry
    return { kind: 'paragraph', symbol: document.symbol, paragraph, findingKey, ...shared }
  }
}

/** Best first; equals stay in document order. */
const byScore = (a: Scored, b: Scored) => b.score - a.score || a.entry.id - b.entry.id

/** Three decimals: more is noise. */
const rounded = (score: number) => Math.round(score * 1000) / 1000

function knows(entry: Entry, fragment: string): boolean {
  if (entry.kind !== 'paragraph') return false
  const { own, cited } = symbolFits(fragment, entry)
  return own > 0 || cited !== null
}

/** Quoted phrases stand in it, words after a minus do not. */
function keepsTo(query: ParsedQuery, entry: Entry): boolean {
  const fields = [entry.words.text, entry.words.heading]
  const stands = (phrase: readonly { stem: string }[]) =>
    fields.some(
      (field) =>
        occurrences(
          field,
          phrase.map((token) => token.stem),
        ).length > 0,
    )
  return query.phrases.every(stands) && !query.without.some(stands)
}
