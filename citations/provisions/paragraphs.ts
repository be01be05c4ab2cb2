import { below, beside, between } from '../labels'
import { numberOf } from '../languages'
import { MOST_PROVISIONS } from './limits'
import { readNumber } from './numbers'
import * as pattern from './patterns'
import type { Reading } from './reading'

/** What is cited below an article, in words: "paragraphs 1 and 2", "subparagraphs (b), (c) and (e)", "eerste lid". */
export interface Labels {
  /** Below some article. */
  paths: string[][]
  /** Whether they are paragraphs rather than points. */
  paragraphs: boolean
}

/** Reads them; where `ofArticle`, the article follows: "paragraph 1 and paragraph 3 of article 4". */
export const readLabels = (reading: Reading, ofArticle = false): Labels | null =>
  reading.attempt(() => {
    const ordinal = reading.eat(pattern.ORDINAL)
    if (ordinal) return inOrdinals(reading, ordinal)
    const point = reading.eat(pattern.POINT)
    const paragraph = point ? null : reading.eat(pattern.PARAGRAPH)
    const first = point || paragraph ? readLabel(reading, !!point) : null
    if (!first) return null
    const numbers = ofArticle || !!paragraph?.[1]
    const paths = withMore(reading, first, numbers, point ? pattern.POINT : pattern.PARAGRAPH, ofArticle)
    return { paths, paragraphs: !point || /^\d/.test(first[0] as string) }
  })

/** "the third and fourth paragraphs" */
function inOrdinals(reading: Reading, first: RegExpExecArray): Labels | null {
  const paths: string[][] = []
  const next = () => reading.attempt(() => reading.eat(pattern.LIST) && reading.eat(pattern.ORDINAL))
  for (let word: RegExpExecArray | null = first; word; word = next()) {
    paths.push([numberOf(word[1] as string)])
  }
  reading.eat(pattern.GAP)
  return reading.eat(pattern.PARAGRAPH) || reading.eat(pattern.POINT) ? { paths, paragraphs: true } : null
}

export const readBracketed = (reading: Reading): RegExpExecArray | null =>
  reading.eat(pattern.BRACKETED) ?? reading.eat(pattern.HALF_BRACKETED)

function readLabel(reading: Reading, loose: boolean): string[] | null {
  const bracketed = readBracketed(reading)?.[1]
  const label = bracketed ?? readNumber(reading) ?? (loose ? reading.eat(pattern.LOOSE_LETTER)?.[1] : null)
  if (!label) return null
  let path = below([], label)
  for (;;) {
    const found = readBracketed(reading)
    const nested = found ? [found[1] as string] : nestedLabel(reading)
    if (!nested) return path
    path = nested.reduce(below, path)
  }
}

/** "paragraph 1[, point (a)]" */
const nestedLabel = (reading: Reading) =>
  reading.attempt(() => {
    reading.eat(pattern.GAP)
    return reading.eat(pattern.POINT) ? readLabel(reading, true) : null
  })

/** ", b", " and c", "-d": further on in the alphabet than the last. */
export const readNextLetters = (reading: Reading, last: string[]): string[][] | null =>
  reading.attempt(() => {
    const found = reading.eat(pattern.MORE_LETTERS)
    const next = found && between(last, [...last.slice(0, -1), found[2] as string])
    return next && (found[1] ? next : next.slice(-1))
  })

/** The labels that go on from the first. `word` may stand before each again. */
function withMore(reading: Reading, first: string[], numbers: boolean, word: RegExp, ofArticle: boolean): string[][] {
  const paths = [first]
  while (paths.length < MOST_PROVISIONS) {
    const last = paths.at(-1) as string[]
    const more = reading.attempt(() => {
      // "let. a et b"
      const letters = /[a-g]/.test(reading.text[reading.at - 1] as string) ? readNextLetters(reading, last) : null
      if (letters) return [last, ...letters]
      if (reading.lists() && reading.sees(pattern.LIST_ANEW)) return null
      const range = !!reading.eat(pattern.RANGE)
      if (!range && !reading.eat(pattern.LIST)) return null
      const again = reading.attempt(() => {
        reading.eat(pattern.AGAIN)
        return reading.eat(word)
      })
      const bracketed = readBracketed(reading)?.[1]
      const number = bracketed || !(numbers || range || again) ? null : readNumber(reading)
      if (!bracketed && !number) return null
      if (number && reading.sees(pattern.NO_ARTICLE)) return null
      let next = bracketed ? beside(last, bracketed, 0) : [number as string]
      if (range) {
        const members = between(last, next)
        return members && [last, ...members]
      }
      const { length } = next
      for (let found = reading.eat(pattern.BRACKETED); found; found = reading.eat(pattern.BRACKETED)) {
        next = below(next, found[1] as string)
      }
      // "párrafo 1, apartado a)" goes deeper, "and paragraph 2 of article 9" elsewhere.
      if (again && (length > last.length || (!ofArticle && reading.sees(pattern.OF_ARTICLE)))) return null
      // "paragraphe 1, a)"
      return bracketed && length > last.length ? [next] : [last, next]
    })
    if (!more) break
    paths.splice(-1, 1, ...more)
  }
  return paths
}
