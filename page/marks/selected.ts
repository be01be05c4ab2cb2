import type { Span } from '../../citations/types'
import type { ShadowRootOf } from '../dom'
import { readPageText } from './text'

/** The words selected on a page, as a span of its text, without the white space around them; null when there are none. */
export function selectedPassage(document: Document, shadowRootOf: ShadowRootOf): { text: string; span: Span } | null {
  const selection = document.getSelection()
  if (selection === null || selection.rangeCount === 0) return null
  const { text, offsetOf, shadowRoots } = readPageText(document, shadowRootOf)
  const range = rangeOf(selection, shadowRoots)
  const from = offsetOf(range.startContainer, range.startOffset)
  const words = text.slice(from, offsetOf(range.endContainer, range.endOffset))
  const start = from + words.length - words.trimStart().length
  const end = from + words.trimEnd().length
  return start < end ? { text, span: { start, end } } : null
}

/** Where the browser is older than `getComposedRanges`, a selection in a shadow tree is the host of that tree. */
function rangeOf(selection: Partial<Pick<Selection, 'getComposedRanges'>> & Selection, shadowRoots: ShadowRoot[]) {
  return selection.getComposedRanges?.({ shadowRoots })[0] ?? selection.getRangeAt(0)
}
