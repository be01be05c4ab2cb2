/** What a line may open with. A match says only that it looks so; the outline decides whether it is so. */

const CAPITAL_START = String.raw`[\p{Lu}“"«(]`

/** A numbered paragraph: "22. The Committee", in some documents "(22) The Committee". Not "2 June 2017." nor "7". */
const PARAGRAPH = new RegExp(String.raw`^(?:(\d{1,3})\. ?|\((\d{1,3})\) )(?=${CAPITAL_START})`, 'u')
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

export interface ParagraphMarker extends Marker<number> {
  /** A document numbers all its paragraphs in one form. */
  form: '1.' | '(1)'
}

export function paragraphMarker(line: string): ParagraphMarker | null {
  const found = PARAGRAPH.exec(line)
  if (!found) return null
  const rest = line.slice(found[0].length)
  return { value: Number(found[1] ?? found[2]), rest, form: found[1] === undefined ? '(1)' : '1.' }
}

export const itemMarker = (line: string): Marker<string> | null => read(ITEM, line)
export const sectionMarker = (line: string): Marker<string> | null => read(SECTION, line)

/** An abbreviation whose full stop ends no sentence. */
const ABBREVIATION =
  /(?<!\p{L})(?:arts?|paras?|par|párrs?|nos?|núms?|pp?|vol|sect|cf|i\.e|e\.g|mrs?|ms|mm?|st|sr|sra)\.$/iu
/** The word that leads on to the last item: English, French, Spanish. */
const END = /(?:[.;:!?](?: ?[”"’'»)\]])*|[;,] (?:and|or|et|ou|[yeou]))$/

/** Whether a text has come to the end of a sentence, of an item or of what announces a list. */
export function isComplete(text: string): boolean {
  return END.test(text) && !ABBREVIATION.test(text)
}
