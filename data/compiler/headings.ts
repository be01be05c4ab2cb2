import { MAX_HEADING, MAX_HEADING_LINES, MAX_HEADINGS_IN_A_ROW } from './limits'
import { isComplete, itemMarker, paragraphMarker } from './markers'
import type { Block } from './noise'

/**
 * Whether a block is a heading: it looks like one, and a paragraph follows, at once or after further headings.
 * The look alone would take a line after a page break for a heading; indentation is not kept by every extraction.
 */
export function isHeading(blocks: readonly Block[], index: number): boolean {
  for (let at = index; at <= index + MAX_HEADINGS_IN_A_ROW; at++) {
    const block = blocks[at]
    if (at > index && block && paragraphMarker(block.lines[0]?.text ?? '')) return true
    if (!block || !looksLikeHeading(block)) return false
  }
  return false
}

function looksLikeHeading({ lines }: Block): boolean {
  const text = lines.map((line) => line.text).join(' ')
  return (
    lines.length <= MAX_HEADING_LINES &&
    text.length <= MAX_HEADING &&
    /^[\p{Lu}\d“"«]/u.test(text) &&
    !text.endsWith(',') &&
    !isComplete(text) &&
    !paragraphMarker(text) &&
    !itemMarker(text)
  )
}
