import { beside, between } from '../labels'
import { divide, inWords, readArticle, readPrefixed } from './articles'
import { MOST_PROVISIONS } from './limits'
import { readNumber } from './numbers'
import * as pattern from './patterns'
import type { Reading } from './reading'

/** Reads the further members of a list: "articles 3[, 4 (2) and (3) and 5-7]". */
export function readList(reading: Reading): void {
  while (reading.paths.length < MOST_PROVISIONS) if (!reading.attempt(() => readFurther(reading))) return
}

function readFurther(reading: Reading): boolean {
  const { last, at: end } = reading
  if (reading.attempt(() => reading.eat(pattern.RANGE) && readMember(reading, last, true))) return true
  if (reading.mode.several) {
    reading.eat(pattern.GLOSS)
    if (reading.eat(pattern.SEMICOLON)) return isPlausible(reading) && readMember(reading, last, false)
  }
  if (!reading.eat(pattern.TOGETHER) && !reading.eat(pattern.LIST)) return false
  reading.eat(pattern.EMPHASIS)
  const joint = { end, start: reading.at, paths: reading.paths.length }
  const again = reading.attempt(() => {
    reading.eat(pattern.AGAIN)
    joint.start = reading.at
    return readPrefixed(reading) || readArticle(reading)
  })
  if (!again) return readMember(reading, last, false)
  reading.joints = [...reading.joints, joint]
  return true
}

function readMember(reading: Reading, last: string[], range: boolean): boolean {
  const { enclosed, several } = reading.mode
  const bracketed = enclosed && several ? reading.eat(pattern.NUMBER_IN_BRACKETS) : null
  if (bracketed) return add(reading, last, [bracketed[1] as string], range)
  // "2 a) et c)": behind a letter only, for a number so closed closes somebody else's bracket.
  const labelled =
    reading.eat(pattern.BRACKETED) ??
    (/^[a-z]$/.test(last.at(-1) as string) ? reading.eat(pattern.HALF_BRACKETED) : null)
  if (labelled) {
    const path = beside(last, labelled[1] as string, 1)
    // "3 (1), (a)"
    if (path.length > last.length && !range) reading.pop()
    return add(reading, last, path, range)
  }
  const again = range && !!reading.eat(pattern.ARTICLE)
  if (again) reading.set({ several: true })
  if (reading.mode.numbersAre === 'articles' && inWords(reading, [last[0] as string])) return true
  return readPlainMember(reading, last, range, again)
}

/** A number without a sign of what it counts. `again`: "article" stands before it. */
function readPlainMember(reading: Reading, last: string[], range: boolean, again: boolean): boolean {
  const { several, numbersAre } = reading.mode
  const article = last[0] as string
  const number = readNumber(reading)
  if (!number || reading.sees(pattern.NO_ARTICLE)) return false
  const paragraphs = numbersAre === 'paragraphs'
  if (!several && !(range && !paragraphs) && !ends(reading)) return false
  if (paragraphs) return add(reading, last, [article, number], range)
  reading.set({ closesWithComma: false })
  // "3.1-3.5"
  const dotted = range && last.length === 2 && number === article ? reading.eat(pattern.DOTTED) : null
  if (dotted) return add(reading, last, [number, dotted[1] as string], true)
  return add(reading, last, range && !again && last.length === 2 ? [article, number] : [number], range)
}

function add(reading: Reading, last: string[], path: string[], range: boolean): boolean {
  const all = range ? between(last, path) : [path]
  if (!all) return false
  reading.push(...all)
  if (!range) divide(reading)
  return true
}

/** A number that nothing but its own brackets and the next sign follow. */
const isPlausible = (reading: Reading) => reading.promises(() => !!readNumber(reading) && ends(reading))

const ends = (reading: Reading) =>
  reading.promises(() => {
    while (reading.eat(pattern.BRACKETED));
    return reading.sees(pattern.CONTINUES)
  })
