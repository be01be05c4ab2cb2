import { highlightNames } from '../paint/names'

/** Marks these ranges as noted, in place of those marked before; without a highlight registry nothing is marked and nothing breaks. */
export function markNoted(ranges: readonly Range[]): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return
  if (ranges.length === 0) CSS.highlights.delete(highlightNames.noted)
  else CSS.highlights.set(highlightNames.noted, new Highlight(...ranges))
}
