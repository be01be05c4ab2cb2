import { HEADING_LEAD, HEADING_TAIL } from './limits'
import type { Mention } from './mention'

/** Marks, or a date. */
const BARE_TAIL = /^\P{L}{0,60}$|^\P{L}{0,9}[\p{L}\s]{0,5}\d{1,2}[\p{L}\s.]{3,18}\d{4}\P{L}{0,9}$/u

/** Whether a title stands alone on its line. */
export function isHeading(text: string, mention: Mention): boolean {
  const before = text.slice(Math.max(0, mention.start - HEADING_LEAD), mention.start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (line.length === HEADING_LEAD || !/^[^\p{L}]*(?:\p{L}\)\s)?(?:the )?$/u.test(line)) return false
  const after = text.slice(mention.end, mention.end + HEADING_TAIL + 1)
  const tail = after.split('\n')[0] ?? ''
  return (tail.length < after.length || after.length <= HEADING_TAIL) && BARE_TAIL.test(tail)
}
