import type { Span } from '../../citations/types'
import { readPageText } from './text'

/** The words selected on a page, as a span of its text, without the white space around them; null when there are none. */
export function selectedPassage(document: Document): { text: string; span: Span } | null {
  const selection = document.getSelection()
  const { body } = document
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(body)) return null
  const { text, offsetOf } = readPageText(body)
  const from = offsetOf(range.startContainer, range.startOffset)
  const words = text.slice(from, offsetOf(range.endContainer, range.endOffset))
  const start = from + words.length - words.trimStart().length
  const end = from + words.trimEnd().length
  return start < end ? { text, span: { start, end } } : null
}
