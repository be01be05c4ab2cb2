import { ROMANS } from '../instruments/exists'
import { numberOf } from '../languages'
import * as pattern from './patterns'
import type { Reading } from './reading'

/** "3", "03", "240b", "three". */
export function readNumber(reading: Reading): string | null {
  const digits = reading.eat(pattern.NUMBER)
  if (digits) return (digits[1] as string).replace(/^0+(?=\d)/, '') + (digits[2] ?? digits[3] ?? '')
  const word = reading.eat(pattern.WORD)
  return word && numberOf(word[1] as string)
}

/** An article's: also "(3)" and "IX". */
export function readArticleNumber(reading: Reading): string | null {
  const number = readNumber(reading)
  if (number) return number
  const bracketed = reading.eat(pattern.NUMBER_IN_BRACKETS)
  if (bracketed) reading.set({ enclosed: true })
  const roman = ROMANS.indexOf(reading.eat(pattern.ROMAN)?.[1] ?? '') + 1
  if (roman) reading.set({ worded: true })
  return bracketed?.[1] ?? (roman ? String(roman) : null)
}
