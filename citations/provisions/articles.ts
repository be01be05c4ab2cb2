import { below } from '../labels'
import { numberOf } from '../languages'
import { readArticleNumber } from './numbers'
import { readBracketed, readLabels, readNextLetters } from './paragraphs'
import * as pattern from './patterns'
import type { Reading } from './reading'

/** "article 3 (1) (a)", "arts. 3". */
export const readArticle = (reading: Reading): boolean =>
  !!reading.attempt(() => {
    const word = reading.eat(pattern.ARTICLE)
    const number = word && readArticleNumber(reading)
    if (!word || !number || number === '0' || reading.sees(pattern.AGE)) return null
    const several = !!word[1]
    reading.set({ several, numbersAre: 'articles', closesWithComma: false })
    const slashed = several ? reading.eat(pattern.SLASHED_NUMBERS) : null
    reading.push(...[number, ...(slashed?.[0].match(/\d+/g) ?? [])].map((article) => [article]))
    divide(reading)
    return true
  })

/** "the tenth article" */
export const readCounted = (reading: Reading): boolean =>
  !!reading.attempt(() => {
    const word = reading.eat(pattern.ORDINAL)
    if (!word || !reading.eat(pattern.ARTICLE_ALONE)) return null
    reading.set({ worded: true })
    reading.push([numberOf(word[1] as string)])
    return true
  })

/** Stands for the number of the article cited last. */
export const SAME = '0'

/** "paragraph 5 of article 3", "subparagraph (a) of paragraph 1 of article 3". */
export const readPrefixed = (reading: Reading): boolean =>
  !!reading.attempt(() => {
    const groups: string[][][] = []
    for (let labels = readLabels(reading, true); labels; labels = readLabels(reading, true)) {
      groups.unshift(labels.paths)
      reading.eat(pattern.OF)
      if (groups.length > 3) return null
    }
    if (groups.length === 0) return null
    const number = reading.eat(pattern.SAME_ARTICLE) ? SAME : reading.eat(pattern.ARTICLE) && readArticleNumber(reading)
    if (!number) return null
    reading.set({ several: false, numbersAre: 'articles', closesWithComma: false })
    reading.push([number])
    // "subparagraph (b) of article 8 (1)": the article's own paragraph comes before the point.
    divide(reading)
    let paths = [reading.last]
    for (const group of groups) paths = paths.flatMap((path) => group.map((labels) => labels.reduce(below, path)))
    reading.replaceLast(...paths)
    return true
  })

/** Reads what follows the last path and divides it further. */
export function divide(reading: Reading): void {
  for (;;) {
    const path = reading.last
    if (path.length > 6 || reading.endsLine()) return
    if (path.length === 1) {
      if (!reading.mode.several && commaPath(reading, path)) return
      const numbers = reading.eat(pattern.HALF_BRACKETED_NUMBERS)
      if (numbers) reading.replaceLast(...(numbers[0].match(/\d/g) ?? []).map((number) => [...path, number]))
    }
    const label = readDotted(reading) ?? readBracketed(reading)?.[1]
    if (label) {
      reading.replaceLast(below(path, label))
      continue
    }
    if (/^[ivx]+$/.test(path.at(-1) as string) && path.length > 2 && reading.text[reading.at - 1] === ')')
      bareLetters(reading, path)
    if (!inBrackets(reading, path) && !inWords(reading, path)) return
  }
}

/** "article 3, 1, b"; "article 9, 1": lists run upwards, so that a lesser number is a paragraph's. */
const commaPath = (reading: Reading, [article = '']: string[]) =>
  reading.attempt(() => {
    const found = reading.eat(pattern.COMMAS)
    const [, number, letter] = found ?? []
    if (!number) return null
    // "article 9, 3 of them" counts something else.
    const plain =
      Number(number) < Number(article) && reading.sees(pattern.CONTINUES) && !reading.sees(pattern.NO_ARTICLE)
    if (!letter && !plain) return null
    reading.replaceLast([article, ...(found ?? []).slice(1).filter(Boolean)])
    if (!letter) reading.set({ numbersAre: 'paragraphs' })
    return true
  })

/** ".1", ".a" */
function readDotted(reading: Reading): string | undefined {
  const dotted = reading.eat(pattern.DOTTED)?.[1]
  if (dotted) reading.set({ dotted: true })
  // "3.1.a)", but not the bracket that closes "(art. 3.1.a)".
  if (dotted && /[a-z]/.test(dotted) && reading.text[reading.start - 1] !== '(') reading.eat(pattern.CLOSING)
  return dotted
}

/** "(i)a", "(i) a-c", "(i) a. and b.": the letters below a roman numeral, without brackets. */
function bareLetters(reading: Reading, path: string[]): void {
  const first = reading.eat(pattern.GLUED_LETTER) ?? reading.eat(pattern.SPACED_LETTER)
  if (!first) return
  const paths = [[...path, first[1] as string]]
  for (;;) {
    const more = readNextLetters(reading, paths.at(-1) as string[])
    if (!more) break
    paths.push(...more)
  }
  reading.eat(pattern.LETTER_STOP)
  reading.replaceLast(...paths)
}

/** "article 9 (paragraph 2)": behind the bracket come articles again. */
function inBrackets(reading: Reading, path: string[]): boolean {
  const closed = reading.attempt(
    () =>
      reading.eat(pattern.OPENING) &&
      inWords(reading, path) &&
      // "(al. a)": the letter's bracket closes both.
      (reading.eat(pattern.CLOSING) || reading.text[reading.at - 1] === ')'),
  )
  if (closed) reading.set({ numbersAre: 'articles' })
  return !!closed
}

/** ", paragraph 1", ", eerste lid", ", subparagraph (c)". */
export const inWords = (reading: Reading, path: string[]): boolean =>
  !!reading.attempt(() => {
    const comma = !!reading.eat(pattern.COMMA)
    if (!comma) reading.eat(pattern.GAP)
    const labels = readLabels(reading)
    if (!labels || reading.sees(pattern.OF_ARTICLE)) return null
    reading.replaceLast(...labels.paths.map((labelPath) => labelPath.reduce(below, path)))
    reading.set({
      closesWithComma: comma,
      numbersAre: labels.paragraphs && !reading.lists() ? 'paragraphs' : 'articles',
    })
    return true
  })
