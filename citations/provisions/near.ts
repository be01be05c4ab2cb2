/** A match of a sticky pattern where the reader stands. */
export function here(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Latin without accents, Cyrillic or Arabic: the scripts whose words have a beginning one can see. */
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 0x400 && code <= 0x6ff)

/**
 * Matches of a costly pattern, in order and apart, searched only around a cheap stem that every match contains.
 * @param pattern sticky
 * @param back how far before the stem a match may begin
 */
export function* near(text: string, stem: RegExp, pattern: RegExp, back: number): Generator<RegExpExecArray> {
  let done = 0
  for (const hit of text.matchAll(stem)) {
    if (hit.index < done) continue
    for (let at = Math.max(done, hit.index - back); at <= hit.index; at++) {
      const startsWord = at === hit.index || at === 0 || !isLetter(text.charCodeAt(at - 1))
      const found = startsWord && text.charCodeAt(at) > 32 ? here(pattern, text, at) : null
      if (!found || at + found[0].length <= hit.index) continue
      yield found
      done = at + found[0].length
      break
    }
  }
}
