import { painting } from '../limits'
import { highlightNames } from '../paint/names'

/** Marks these ranges as noted, in place of those marked before; without a highlight registry nothing is marked and nothing breaks. */
export function markNoted(ranges: readonly Range[]): void {
  if (!hasRegistry()) return
  if (ranges.length === 0) CSS.highlights.delete(highlightNames.noted)
  else CSS.highlights.set(highlightNames.noted, new Highlight(...ranges))
}

/** Shows for a moment where these ranges are, in the highlight that the annotator of the page may have for the same. */
export function flash(ranges: readonly AbstractRange[]): void {
  if (!hasRegistry()) return
  const highlight = CSS.highlights.get(highlightNames.flash) ?? new Highlight()
  highlight.priority = 2
  CSS.highlights.set(highlightNames.flash, highlight)
  for (const range of ranges) highlight.add(range)
  setTimeout(() => {
    for (const range of ranges) highlight.delete(range)
  }, painting.flash)
}

const hasRegistry = () => typeof CSS !== 'undefined' && 'highlights' in CSS
