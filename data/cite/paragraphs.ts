import { listed } from './words'

/** Paragraphs of a document: `22`, `'22'` or `'39.c'`. */
export type Paragraphs = readonly (number | string)[]

/** "para. 22", "paras. 24 and 25", "paras. 21–23 and 30", "para. 39 (c)". Empty for none. */
export const paragraphWords = (paragraphs: Paragraphs): string => pinpoint(paragraphs, ['para. ', 'paras. '])

/** The same after other signs, for one and for several: `['¶ ', '¶¶ ']`; `least` in a row become a range with an en dash. */
export function pinpoint(
  paragraphs: Paragraphs,
  [one, several]: readonly [string, string],
  // Two stay two, as the United Nations writes them.
  least = 3,
  joined = listed,
): string {
  if (paragraphs.length === 0) return ''
  const plain = paragraphs.map((each) => String(each).replace(/\.([a-z]+)$/, ' ($1)'))
  return `${plain.length === 1 ? one : several}${joined(inRanges(plain, least))}`
}

function inRanges(plain: readonly string[], least: number): string[] {
  const runs: string[][] = []
  for (const one of plain) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const follows = /^\d+$/.test(one) && last !== undefined && /^\d+$/.test(last) && Number(one) === Number(last) + 1
    if (follows) run?.push(one)
    else runs.push([one])
  }
  return runs.flatMap((run) => (run.length < least ? run : [`${run[0]}–${run.at(-1)}`]))
}
