import { textBefore } from '../around'
import { LEAD, STRETCH } from './limits'

/** A blank line ends a paragraph. */
const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0

/** Where the paragraph that holds `at` ends: at its blank line, or after `STRETCH` characters, between two sentences. */
export function stretchEnd(text: string, from: number, at: number): { end: number; paragraph: boolean } {
  const limit = Math.min(text.length, Math.max(from, at) + STRETCH)
  for (let line = text.indexOf('\n', at); line >= 0 && line < limit; line = text.indexOf('\n', line + 1)) {
    let next = line + 1
    while (next < limit && text.charCodeAt(next) !== 10 && isBlank(text.charCodeAt(next))) next++
    if (text.charCodeAt(next) === 10) {
      while (next < text.length && isBlank(text.charCodeAt(next))) next++
      return { end: next, paragraph: true }
    }
  }
  if (limit === text.length) return { end: limit, paragraph: true }
  for (const stop of ['. ', '。', ' ']) {
    const cut = text.lastIndexOf(stop, limit - stop.length)
    if (cut > at + STRETCH / 2) return { end: cut + stop.length, paragraph: false }
  }
  return { end: limit, paragraph: false }
}

/** Where to start reading for an anchor at `at`: its paragraph's start, not before `floor` nor too far back. */
export function stretchStart(text: string, floor: number, at: number): number {
  const lowest = Math.max(floor, at - LEAD)
  for (let line = text.lastIndexOf('\n', at); line >= lowest; line = text.lastIndexOf('\n', line - 1)) {
    let before = line - 1
    while (before >= lowest && text.charCodeAt(before) !== 10 && isBlank(text.charCodeAt(before))) before--
    if (before >= lowest && text.charCodeAt(before) === 10) return line + 1
    if (line === 0) break
  }
  return lowest
}

const ABBREVIATION =
  /(?<!\p{L})(?:arts?|paras?|pars?|parrs?|nos?|vol|pp?|cf|ch|sec|doc|res|ss?|ст|п|пп|ч|abs|lit|v|u|n|t|s|e\.g|i\.e|esp|supp|al|inc|st|dr|mr|mrs|ms|sess|d)$/u

const SENTENCE_END =
  /[.;?!](?=["')\]]{0,4}(?:\s|$))|[。；！？؟]|\n(?=[\s#*•|(]{0,8}(?:articul|article|artikel|стат|第|المادة|مادة))/gu

/** Just after the sentence of folded text that is still going on at a place: the first end behind it. */
export function sentenceEnd(text: string, from: number): number {
  SENTENCE_END.lastIndex = from
  while (SENTENCE_END.test(text)) {
    const end = SENTENCE_END.lastIndex
    if (text[end - 1] !== '.' || !ABBREVIATION.test(textBefore(text, end - 1, 8))) return end
  }
  return text.length
}
