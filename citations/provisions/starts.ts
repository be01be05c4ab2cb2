import { here } from '../around'
import { START } from './patterns'

/** Latin, Cyrillic and Arabic letters and digits: what follows one is no beginning of a word. */
const goesOn = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 0x430 && code <= 0x44f) ||
  (code >= 0x621 && code <= 0x64a)

/** The "a" of an article that extraction has glued to the word before. */
const A = 97

/** The first place from `from` to `to` in folded text where a citation may begin; -1 when there is none. */
export function nextStart(text: string, from: number, to: number): number {
  for (let at = from; at <= to; at++) {
    const code = text.charCodeAt(at)
    const mayStart = code === A || (code >= 48 && !goesOn(text.charCodeAt(at - 1)))
    if (mayStart && here(START, text, at)) return at
  }
  return -1
}
