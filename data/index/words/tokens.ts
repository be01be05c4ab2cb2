import { scanWords } from './scan'
import { stem } from './stem'

/** A word of a text, for comparing. Offsets are UTF-16, half-open. */
export interface Token {
  /** Lower case, without accents, without a possessive. */
  word: string
  stem: string
  start: number
  end: number
}

/** "The age of a child" and "the age of the child" are one phrase. */
const articles = new Set(['a', 'an', 'the'])

/** The words of a text but its articles. Hyphens and slashes part words, so `safe-harbour` and `safe harbor` come out alike. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  scanWords(text, (start, end) => {
    const read = readWord(text.slice(start, end))
    if (read !== null) found.push({ word: read.word, stem: read.stem, start, end })
  })
  return found
}

/** A printed word as it is compared; null for an article. */
export function readWord(printed: string): Pick<Token, 'word' | 'stem'> | null {
  let found = known.get(printed)
  if (found === undefined) {
    if (known.size >= knownCap) known.clear()
    const word = fold(printed)
    found = articles.has(word) ? null : { word, stem: stem(word) }
    known.set(printed, found)
  }
  return found
}

/** What nothing falls away from. */
const plain = /^[a-z]*$/

function fold(printed: string): string {
  if (plain.test(printed)) return printed
  return printed
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’](?:s|t|re|ll|ve|d)?$/u, '')
    .replace(/['’]/gu, '')
}

/** Folding and stemming cost more than a look-up; a language repeats its words. Emptied when it has grown past any real vocabulary. */
const known = new Map<string, Pick<Token, 'word' | 'stem'> | null>()
const knownCap = 50_000
