import type { Postings } from './postings'
import type { Synonyms } from './synonyms'
import { alternativeWeight, leastPrefix, mostCompletions, mostTypos, typoLimit } from './weights'
import { createSpeller, type Speller } from './words/speller'
import { stem } from './words/stem'

/** One way of finding what a query word asks for. */
export interface Alternative {
  /** A stem, or stems joined by spaces. */
  term: string
  weight: number
  how: 'word' | 'prefix' | 'typo' | 'synonym'
  /** What was searched instead, as one would write it; absent when the word itself. */
  instead?: string
}

/** Everything known of words: where they stand, what they stand for, how they are spelt. */
export interface Words {
  postings: Postings
  synonyms: Synonyms
  speller: Speller
}

/** The words of a library and of the thesaurus. */
export function wordsOf(postings: Postings, synonyms: Synonyms): Words {
  return { postings, synonyms, speller: createSpeller([...postings.vocabulary.keys(), ...synonyms.words]) }
}

/** How a word came to be: half typed in a search box, typed to its end, or printed in a text, where nothing is corrected. */
export type Written = 'typing' | 'typed' | 'printed'

/**
 * What to search for one word: itself, what it begins, what it may be a slip for, the words it is made of, and what the thesaurus says
 * for any of them. Empty when nothing in the library comes near.
 */
export function alternativesOf(word: string, stemmed: string, written: Written, words: Words): Alternative[] {
  const known = words.postings.of(stemmed).size > 0
  const found: Alternative[] = known ? [{ term: stemmed, weight: 1, how: 'word' }] : []
  const said = words.synonyms.of(stemmed).length > 0
  if (!known && written !== 'printed') found.push(...completions(word, written === 'typing', words))
  if (!known && !said && found.length === 0) found.push(...parts(word, words))
  if (!known && !said && found.length === 0 && written !== 'printed') {
    found.push(...corrections(word, written === 'typing', words))
  }
  return withSynonyms(found, stemmed, words)
}

/** Adds what the thesaurus says for the word and for each of its corrections. */
export function withSynonyms(found: Alternative[], term: string, { postings, synonyms }: Words): Alternative[] {
  const all = [...found]
  const roots: Alternative[] = [{ term, weight: 1, how: 'word' }, ...found.filter((one) => one.how === 'typo')]
  for (const root of roots) {
    for (const synonym of synonyms.of(root.term)) {
      all.push({ term: synonym.term, weight: root.weight * synonym.weight, how: 'synonym', instead: synonym.printed })
    }
  }
  return all.filter((one) => postings.of(one.term).size > 0)
}

function completions(word: string, typing: boolean, { postings }: Words): Alternative[] {
  if (word.length < (typing ? leastPrefix : 4)) return []
  const longer = [...postings.vocabulary].filter(([known]) => known.startsWith(word))
  const byStem = new Map<string, Alternative>()
  for (const [known, term] of longer.sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const weight = alternativeWeight.prefix * Math.sqrt(word.length / known.length)
    if (!byStem.has(term)) byStem.set(term, { term, weight, how: 'prefix', instead: known })
  }
  return [...byStem.values()].slice(0, mostCompletions)
}

/** Two words written as one: "safeharbor", "revictimization". */
function parts(word: string, { postings }: Words): Alternative[] {
  for (let cut = 2; cut <= word.length - 3; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)]
    const term = `${stem(head)} ${stem(tail)}`
    if (postings.of(term).size > 0) return [{ term, weight: 1, how: 'word', instead: `${head} ${tail}` }]
  }
  return []
}

/** Known words within a few edits, one of each family. */
function corrections(word: string, typing: boolean, { postings, speller }: Words): Alternative[] {
  const limit = typoLimit(word.length)
  if (limit === 0 || /\d/.test(word)) return []
  const byStem = new Map<string, Alternative>()
  for (const { known, edits } of speller.near(word, limit, typing)) {
    const term = postings.vocabulary.get(known) ?? stem(known)
    if (!byStem.has(term))
      byStem.set(term, { term, weight: alternativeWeight.typo[edits] ?? 0, how: 'typo', instead: known })
  }
  return [...byStem.values()].slice(0, mostTypos)
}
