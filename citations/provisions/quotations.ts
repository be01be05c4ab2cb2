import type { Folded } from './fold'
import { QUOTATION } from './limits'

const OPENING = '“«„'
const CLOSING = '”»'

/** The longest quotations in a folded stretch: somebody else speaks there. Ends are exclusive. */
export function findQuotations(folded: Folded): { start: number; end: number }[] {
  const quotations: { start: number; end: number }[] = []
  let open = -1
  let depth = 0
  const close = (end: number) => {
    if (open >= 0 && end - open >= QUOTATION) quotations.push({ start: open, end })
    open = -1
    depth = 0
  }
  for (let at = folded.text.indexOf('"'); at >= 0; at = folded.text.indexOf('"', at + 1)) {
    const printed = folded.printed[at] ?? ''
    if (OPENING.includes(printed)) {
      if (open < 0) open = at
      depth++
    } else if (CLOSING.includes(printed)) {
      if (open >= 0 && --depth <= 0) close(at + 1)
    } else if (open < 0) {
      open = at
      depth = 1
    } else if (depth <= 1) close(at + 1)
  }
  if (open >= 0 && OPENING.includes(folded.printed[open] ?? '-')) close(folded.text.length)
  return quotations
}
