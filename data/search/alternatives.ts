import type { LibraryIndex } from '../index/opened'
import type { Synonyms } from '../index/synonyms'
import { alternativeWeight, leastPrefix, mostCompletions, mostTypos, typoLimit } from '../index/weights'
import { stem } from '../index/words/stem'

/** One way of finding what a query word asks for. */
export interface Alternative {
  /** A stem, or stems joined by spaces. */
  term: string
  weight: number
  how: 'word' | 'prefix' | 'typo' | 'synonym'
  /** What was searched instead, as one would write it; absent when the word itself. */
  instead?: string
  /** A synonym that means the very same thing. */
  same?: boolean
}

/** Everything known of words: where they stand, how they are spelt, what they stand for. */
export interface Words {
  index: LibraryIndex
  synonyms: Synonyms
}

/** How a word came to be: half typed in a search box, typed to its end, or printed in a text, where nothing is corrected. */
export type Written = 'typing' | 'typed' | 'printed'

/**
 * What to search for one word: itself, what it begins, what it may be a slip for, the words it is made of, and what the thesaurus says
 * for any of them. Nothing in the library may hold a phrase among them.
 */
export async function alternativesOf(
  word: string,
  stemmed: string,
  written: Written,
  words: Words,
): Promise<Alternative[]> {
  const known = words.index.vocabulary.count(stemmed) > 0
  const found: Alternative[] = known ? [{ term: stemmed, weight: 1, how: 'word' }] : []
  const said = words.synonyms.of(stemmed).length > 0
  if (!known && written !== 'printed') found.push(...completions(word, written === 'typing', words))
  if (!known && !said && found.length === 0) found.push(...(await parts(word, words)))
  if (!known && !said && found.length === 0 && written !== 'printed') {
    found.push(...corrections(word, written === 'typing', words))
  }
  return withSynonyms(found, stemmed, words)
}

/** Adds what the thesaurus says for the word and for each of its corrections. */
export function withSynonyms(found: Alternative[], term: string, { synonyms }: Words): Alternative[] {
  const all = [...found]
  const roots: Alternative[] = [{ term, weight: 1, how: 'word' }, ...found.filter((one) => one.how === 'typo')]
  for (const root of roots) {
    for (const synonym of synonyms.of(root.term)) {
      all.push({
        term: synonym.term,
        weight: root.weight * synonym.weight,
        how: 'synonym',
        instead: synonym.printed,
        same: synonym.same,
      })
    }
  }
  return all
}

/** The likeliest words that begin so: common ones, and of those as common the shortest. */
function completions(word: string, typing: boolean, { index }: Words): Alternative[] {
  if (word.length < (typing ? leastPrefix : 4)) return []
  return index.vocabulary
    .wordsFrom(word)
    .map((known) => {
      const weight = alternativeWeight.prefix * Math.sqrt(word.length / known.word.length)
      const likely = weight * Math.log1p(known.count)
      const alternative: Alternative = { term: known.stem, weight, how: 'prefix', instead: known.word }
      return { alternative, likely, known: known.word }
    })
    .sort((a, b) => b.likely - a.likely || (a.known < b.known ? -1 : 1))
    .slice(0, mostCompletions)
    .map(({ alternative }) => alternative)
}

/** Two words written as one: "safeharbor", "revictimization", and "safehouse", which only the thesaurus knows. */
async function parts(word: string, words: Words): Promise<Alternative[]> {
  const { index, synonyms } = words
  for (let cut = 2; cut <= word.length - 3; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)]
    const stems = [stem(head), stem(tail)]
    const term = stems.join(' ')
    if (synonyms.of(term).length > 0) return withSynonyms([], term, words)
    if (stems.some((one) => index.vocabulary.count(one) === 0)) continue
    if ((await index.list(term)).records.length > 0)
      return [{ term, weight: 1, how: 'word', instead: `${head} ${tail}` }]
  }
  return []
}

/** Known words within a few edits, one of each family. */
function corrections(word: string, typing: boolean, { index, synonyms }: Words): Alternative[] {
  const limit = typoLimit(word.length)
  if (limit === 0 || /\d/.test(word)) return []
  const byStem = new Map<string, Alternative>()
  for (const { known, edits } of index.speller(synonyms.words).near(word, limit, typing)) {
    const term = index.vocabulary.stemOf(known) ?? stem(known)
    if (!byStem.has(term))
      byStem.set(term, { term, weight: alternativeWeight.typo[edits] ?? 0, how: 'typo', instead: known })
  }
  return [...byStem.values()].slice(0, mostTypos)
}
