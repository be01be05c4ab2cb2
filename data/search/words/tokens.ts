import { stem } from './stem'

/** A word of a text, for comparing. Offsets are UTF-16, half-open. */
export interface Token {
  /** Lower case, without accents, without a possessive. */
  word: string
  stem: string
  start: number
  end: number
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*/gu

/** "The age of a child" and "the age of the child" are one phrase. */
const articles = new Set(['a', 'an', 'the'])

/** The words of a text but its articles. Hyphens and slashes part words, so `safe-harbour` and `safe harbor` come out alike. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(wordPattern)) {
    const word = fold(match[0])
    if (articles.has(word)) continue
    found.push({ word, stem: stemOf(word), start: match.index, end: match.index + match[0].length })
  }
  return found
}

function fold(printed: string): string {
  return printed
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’](?:s|t|re|ll|ve|d)?$/u, '')
    .replace(/['’]/gu, '')
}

/** Stemming costs more than a look-up; a language repeats its words. Emptied when it has grown past any real vocabulary. */
const known = new Map<string, string>()
const knownCap = 50_000

function stemOf(word: string): string {
  let found = known.get(word)
  if (found === undefined) {
    if (known.size >= knownCap) known.clear()
    found = stem(word)
    known.set(word, found)
  }
  return found
}
