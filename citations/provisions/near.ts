import { here } from '../around'

/** Latin without accents, Cyrillic or Arabic: the scripts whose words have a beginning one can see. */
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 0x400 && code <= 0x6ff)

/**
 * Matches of a costly pattern, in order and apart, searched only around a cheap stem that every match contains.
 * @param stems where the stems stand, as `stemsIn` gives them
 * @param pattern sticky
 * @param back how far before the stem a match may begin
 */
export function near(text: string, stems: readonly number[], pattern: RegExp, back: number): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  let done = 0
  for (const stem of stems) {
    for (let at = Math.max(done, stem - back); at <= stem && stem >= done; at++) {
      const startsWord = at === stem || at === 0 || !isLetter(text.charCodeAt(at - 1))
      const found = startsWord && text.charCodeAt(at) > 32 ? here(pattern, text, at) : null
      if (!found || at + found[0].length <= stem) continue
      matches.push(found)
      done = at + found[0].length
    }
  }
  return matches
}

/** Where a stem stands in a text, in order. */
export const stemsIn = (text: string, stem: RegExp): number[] => allOf(text, stem).map((hit) => hit.index)

/** Every match of a global pattern, as `matchAll` gives them, but by the pattern itself: a copy costs more than to read a paragraph. */
export function allOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) matches.push(found)
  return matches
}
