import type { Line } from './lines'

/** What the head or foot of a page holds; null for everything else. */
export type Furniture = 'running head' | 'page number' | 'job number'

/** The document's symbol with nothing beside it but perhaps a page: `CRC/C/OPSC/USA/CO/3-4`, `7 CRC/C/GEO/CO/4`, `CAT/C/XLA/CO/2 page 2`. */
const SYMBOL_ALONE = /^(?:(?:page )?\d{1,3} )?([A-Z]{1,6}(?:\/[A-Za-z0-9.()-]+)+)\*{0,3}(?: (?:page )?\d{1,3})?$/i
const PAGE_NUMBER = /^(?:[-–—] ?)?(?:p ?a ?g ?e |p[áa]gina )?\d{1,4}(?: ?(?:\/|of|de|sur) ?\d{1,4})?(?: ?[-–—])?$/i
/** "GE.17-08841 (E)", "GE.08-42999 (E) 140708 150708", "*1708841*", "06-48260", with a page ("2", "2/4") before or after. */
const JOB_NUMBER =
  /^(?:\d{1,3}(?:\/\d{1,3})? )?(?:\*\d{6,}\*|(?:GE\.)?\d{2}-\d{4,6}(?: ?\([A-Z]\))?(?: \d{6}){0,3})(?: \*\d{6,}\*)?(?: \d{1,3}(?:\/\d{1,3})?)?$/
/** Nothing but a foot of a page says so: "2 | P a g e", "Page 2 of 7", "GE.17-08841", "06-48260", "/...", "Please recycle". */
const SURELY_A_FOOT =
  /^(?:\d{1,4} ?\| ?p ?a ?g ?e|p ?a ?g ?e ?\| ?\d{1,4}|page \d{1,4}(?: (?:of|de|sur) \d{1,4})?|(?:\d{1,3}(?:\/\d{1,3})? )?GE\.\d{2}-(?:\d{4,6}\b.{0,30})?|\d{2}-\d{5}(?: \([A-Z]\))?(?: \d{6}){0,3}|\/\.{3}|please recycle\W*)$/i

/** The symbol that a line consists of, as printed. */
export const symbolAlone = (line: Line): string | null => {
  const symbol = SYMBOL_ALONE.exec(line.text)?.[1]
  return symbol !== undefined && /^[A-Z]/.test(symbol) ? symbol : null
}

/** Whether a line is the document's own running head. */
export const isHead = (line: Line, symbol: string | undefined): boolean =>
  symbol !== undefined && symbolAlone(line) === symbol

/** Whether all of a stretch is head and foot of a page. */
export const isFurniture = (stretch: readonly Line[], symbol: string | undefined): boolean =>
  stretch.every((line) => isHead(line, symbol) || PAGE_NUMBER.test(line.text) || JOB_NUMBER.test(line.text))

/** Whether a line is head or foot of a page whatever stands beside it. */
const isSure = (line: Line, symbol: string | undefined): boolean =>
  isHead(line, symbol) || SURELY_A_FOOT.test(line.text)

/**
 * What a line of a stretch is, when it belongs to the page and not to the text. A bare number does so where its stretch
 * holds nothing else, or beside a head or foot that is sure.
 */
export function furnitureAt(stretch: readonly Line[], index: number, symbol: string | undefined): Furniture | null {
  const line = stretch[index]
  if (!line) return null
  // A document does not cite itself: its own symbol alone on a line is a running head even without blank lines around.
  if (isHead(line, symbol)) return 'running head'
  if (SURELY_A_FOOT.test(line.text)) return JOB_NUMBER.test(line.text) ? 'job number' : 'page number'
  const beside = [stretch[index - 1], stretch[index + 1]]
  const alone = isFurniture(stretch, symbol) || beside.some((other) => other && isSure(other, symbol))
  if (!alone) return null
  return PAGE_NUMBER.test(line.text) ? 'page number' : JOB_NUMBER.test(line.text) ? 'job number' : null
}
