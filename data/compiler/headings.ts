import { MAX_HEADING, MAX_HEADING_LINES, MAX_HEADINGS_IN_A_ROW } from './limits'
import { isComplete, itemMarker, paragraphMarker } from './markers'
import type { Block } from './noise'

/**
 * Whether a block is a heading: it looks like one, and a paragraph follows, at once or after further headings.
 * The look alone would take a line after a page break for a heading; indentation is not kept by every extraction.
 * @param next the number of the paragraph that is due. Sub-headings may be numbered like paragraphs ("1. General measures"):
 * such a one is told by the due number that still comes after it.
 */
export function isHeading(blocks: readonly Block[], index: number, next: number): boolean {
  const numbered = numberOf(blocks[index]) !== null
  for (let at = index; at <= index + MAX_HEADINGS_IN_A_ROW; at++) {
    const block = blocks[at]
    const number = numberOf(block)
    if (at > index && number !== null && (number === next || !numbered)) return true
    if (!block || !looksLikeHeading(block)) return false
  }
  return false
}

const numberOf = (block: Block | undefined): number | null =>
  paragraphMarker(block?.lines[0]?.text ?? '')?.value ?? null

/** Whether a block has the look of a heading, whatever follows. */
export function looksLikeHeading({ lines }: Block): boolean {
  const text = lines.map((line) => line.text).join(' ')
  return (
    lines.length <= MAX_HEADING_LINES &&
    text.length <= MAX_HEADING &&
    /^[\p{Lu}\d“"«]/u.test(text) &&
    !text.endsWith(',') &&
    !isComplete(text) &&
    !itemMarker(text)
  )
}
