import { textBefore } from '../around'
import { anyWord } from '../languages/called'
import type { IsCapital } from './mention'

const DETERMINER = new RegExp(`^(?:${anyWord('determiners', 'of')})$`, 'u')
const CONJUNCTION =
  /^(?:and|or|under|if|as|when|while|whereas|where|since|both|by|for|with|sous|selon|bajo|segun|y|et)$/
const WORD_BEFORE = /(?<!\p{L})(\p{L}{1,30})[ -]$/u

/** Whether a capitalised word stands directly before that is none of those any name follows: "the Kyoto Protocol". */
export function qualified(text: string, start: number, isCapital: IsCapital): boolean {
  const before = WORD_BEFORE.exec(textBefore(text, start, 40))
  if (!before || !isCapital(start - before[0].length)) return false
  const word = before[1] as string
  return !DETERMINER.test(word) && !CONJUNCTION.test(word)
}
