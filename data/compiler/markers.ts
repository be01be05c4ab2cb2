/** What a line may open with. A match says only that it looks so; the outline decides whether it is so. */

const CAPITAL_START = String.raw`[\p{Lu}“"«(]`

/** A numbered paragraph: "22. The Committee". Not "2 June 2017." nor "7". */
const PARAGRAPH = new RegExp(String.raw`^(\d{1,3})\. ?(?=${CAPITAL_START})`, 'u')
/** A lettered or roman item: "(a) The", "b) The". Not "(arts. 2" nor "(2)". */
const ITEM = /^\(?([a-z]{1,2}|[ivxl]{1,6})\) ?(?=\S)/
/** A numbered section: "IV. General measures", "A. Follow-up". Not "U.S. law". */
const SECTION = /^([IVXL]{1,6}|[A-Z])\.(?: (?=\p{Lu})|(?=\p{Lu}\p{L}))/u

export interface Marker<T> {
  value: T
  /** The line after the marker. */
  rest: string
}

function read(pattern: RegExp, line: string): Marker<string> | null {
  const found = pattern.exec(line)
  return found?.[1] ? { value: found[1], rest: line.slice(found[0].length) } : null
}

export function paragraphMarker(line: string): Marker<number> | null {
  const found = read(PARAGRAPH, line)
  return found && { value: Number(found.value), rest: found.rest }
}

export const itemMarker = (line: string): Marker<string> | null => read(ITEM, line)
export const sectionMarker = (line: string): Marker<string> | null => read(SECTION, line)

/** An abbreviation whose full stop ends no sentence. */
const ABBREVIATION = /\b(?:arts?|paras?|nos?|pp?|vol|sect|cf|i\.e|e\.g|mrs?|ms|st)\.$/i
const END = /(?:[.;:!?][”"’'»)\]]*|[;,] (?:and|or))$/

/** Whether a text has come to the end of a sentence, of an item or of what announces a list. */
export function isComplete(text: string): boolean {
  return END.test(text) && !ABBREVIATION.test(text)
}
