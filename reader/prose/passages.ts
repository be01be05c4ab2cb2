import type { Span } from '../../citations/types'
import { createJump } from '../../page/marks/jump'
import { markNoted } from '../../page/marks/paint'
import { type PageText, readPageText } from '../../page/marks/text'
import type { Passages } from '../shown'

/** Passages of a text that flows: its own words, without those of the page around it. */
export function createProsePassages(article: HTMLElement): Passages {
  const jump = createJump()
  let read: PageText | undefined
  const text = () => (read ??= readPageText(document, () => null, article))
  const rangesOf = ({ start, end }: Span) => text().rangesOf(start, end)
  return {
    text: () => text().text,
    pageOf: () => null,
    depthOf: () => null,
    selected() {
      const selection = document.getSelection()
      if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
      const range = selection.getRangeAt(0)
      if (!article.contains(range.commonAncestorContainer)) return null
      const { offsetOf } = text()
      return {
        start: offsetOf(range.startContainer, range.startOffset),
        end: offsetOf(range.endContainer, range.endOffset),
      }
    },
    mark: (spans) => markNoted(spans.flatMap(rangesOf)),
    show: (span) => jump.to(rangesOf(span)),
    leave: () => jump.back(),
  }
}
