import type { Quote } from '../../api'
import { CONTEXT } from './limits'

/** The passage `[start, end)` of a page's text, so that `findPassage` finds it again after the page was edited. */
export function describePassage(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(outside(text, Math.max(0, start - CONTEXT), 1), start),
    suffix: text.slice(end, outside(text, Math.min(text.length, end + CONTEXT), -1)),
    position: { start, end },
  }
}

/** Moves an offset out of the middle of a character. */
function outside(text: string, at: number, by: 1 | -1): number {
  const inside = /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))
  return inside ? at + by : at
}
