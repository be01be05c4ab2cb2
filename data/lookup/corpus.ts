import type { Document } from '../schema'
import { type Words, wordsOf } from '../search/alternatives'
import { conceptsOf } from '../search/concepts'
import { type Entry, entriesOf, type ParagraphEntry } from '../search/entries'
import { buildPostings } from '../search/postings'
import { scoreWords } from '../search/score'
import { readThesaurus } from '../search/synonyms'
import type { Token } from '../search/words/tokens'

/** The library's words, read once for look-ups. */
export interface Corpus {
  documents: readonly Document[]
  paragraph(symbol: string, number: number | null): ParagraphEntry | undefined
  /** How well each paragraph answers the words, by entry id; `matched` tells which words it answers. */
  answer(words: readonly (Token & { weight: number })[]): Answer
}

export interface Answer {
  score(entry: ParagraphEntry | undefined): number
  /** The words that an entry answers, weightiest first. */
  matched(entry: ParagraphEntry | undefined): string[]
}

const read = new WeakMap<readonly Document[], Corpus>()

/** The corpus of a list of documents, built when first asked for. */
export function corpusOf(documents: readonly Document[]): Corpus {
  const before = read.get(documents)
  if (before !== undefined) return before
  const corpus = build(documents)
  read.set(documents, corpus)
  return corpus
}

function build(documents: readonly Document[]): Corpus {
  const entries = entriesOf(documents, [], '')
  const words = wordsOf(buildPostings(entries), readThesaurus())
  const byKey = new Map<string, ParagraphEntry>()
  for (const entry of entries) {
    if (entry.kind === 'paragraph') byKey.set(`${entry.document.symbol}#${entry.paragraph.number}`, entry)
  }
  return {
    documents,
    paragraph: (symbol, number) => byKey.get(`${symbol}#${number}`),
    answer: (tokens) => answer(tokens, entries, words),
  }
}

function answer(tokens: readonly (Token & { weight: number })[], entries: readonly Entry[], words: Words): Answer {
  const concepts = conceptsOf(tokens, 'printed', words)
  for (const concept of concepts) concept.weight *= tokens[concept.at]?.weight ?? 0
  const seen = new Map<string, (typeof concepts)[number]>()
  // A word repeated in the passage is one subject, not two.
  for (const concept of concepts) {
    const before = seen.get(concept.printed)
    if (before === undefined || before.weight < concept.weight) seen.set(concept.printed, concept)
  }
  const distinct = [...seen.values()]
  const { scores } = scoreWords(distinct, entries, words.postings)
  return {
    score: (entry) => (entry === undefined ? 0 : (scores[entry.id] ?? 0)),
    matched: (entry) => {
      if (entry === undefined) return []
      const weighed = distinct.map((concept) => {
        const weights = concept.alternatives.map((one) => {
          const posting = words.postings.of(one.term).get(entry.id)
          return posting === undefined ? 0 : one.weight * words.postings.idf(one.term) * posting.weight
        })
        return { printed: concept.printed, weight: concept.weight * Math.max(0, ...weights) }
      })
      const telling = weighed.filter((one) => one.weight > 0.3).sort((a, b) => b.weight - a.weight)
      // A word of a phrase that is named already says nothing new.
      return telling
        .map((one) => one.printed)
        .filter((word, index, all) => !all.some((other, at) => at !== index && other.split(' ').includes(word)))
    },
  }
}
