import type { SymbolReference } from '../types'
import { type Anchor, scanAnchors } from './anchors'
import { type Cleaned, clean } from './clean'
import { readElided } from './elided'
import { AFTER_REACH, NEAR_REACH, SYMBOL_REACH } from './limits'
import { meantBy } from './misprints'
import { readPinpointsAfter } from './pinpoints'
import { readPinpointsBefore } from './pinpointsBefore'
import { provenOld } from './proof'
import { readSymbol } from './read'

/**
 * Every UN document symbol in a text, in order, without overlap. Any string is valid input; time grows with its length.
 * A symbol elided in the text ("and Add.1") is a reference of its own, at the words that stand for it.
 */
export function findSymbols(text: string): SymbolReference[] {
  const found: SymbolReference[] = []
  const anchors = scanAnchors(text)
  let from = 0
  for (let anchor = anchors.next(from); anchor; anchor = anchors.next(from)) {
    const free = endOf(found[found.length - 1])
    const group = anchor.start >= free ? readGroup(text, anchor, free) : []
    found.push(...group)
    from = Math.max(anchor.next, endOf(group[group.length - 1]))
  }
  return found
}

function endOf(reference: SymbolReference | undefined): number {
  if (!reference) return 0
  return Math.max(reference.end, reference.pinpointSpan?.end ?? 0)
}

/** The symbol at an anchor, those elided after it, and their pinpoints. */
function readGroup(text: string, anchor: Anchor, free: number): SymbolReference[] {
  const head = clean(text, anchor.start, anchor.start + SYMBOL_REACH)
  const read = readSymbol(head.text, anchor.root, anchor.trust)
  if (!read) return []
  const end = head.endOf(read.end - 1)
  const near = clean(text, end, end + NEAR_REACH)
  if (read.needsProof && !provenOld(text, anchor.start, near.text)) return []

  const readIn = (tail: Cleaned) => readAfter(tail, reference(anchor.start, end, read.symbol))
  let { group, length } = readIn(near)
  if (length > NEAR_REACH / 2) group = readIn(clean(text, end, end + AFTER_REACH)).group
  const [first] = group
  if (first?.pinpoints.length === 0) {
    const before = readPinpointsBefore(text, free, anchor.start)
    if (before) {
      first.pinpoints = before.pinpoints
      first.pinpointSpan = before.span
    }
  }
  return group
}

/** A symbol with what follows it, elided symbols and pinpoints; `length` is how much of the tail was read for them. */
function readAfter(tail: Cleaned, first: SymbolReference): { group: SymbolReference[]; length: number } {
  const group = [first]
  for (let at = 0; ; ) {
    const elided = readElided(tail.text, at, first.symbol)
    for (const next of elided) {
      group.push(reference(tail.startOf(next.start), tail.endOf(next.end - 1), next.symbol))
      at = next.end
    }
    const after = at > 0 && elided.length === 0 ? null : readPinpointsAfter(tail.text, at)
    if (!after) return { group, length: at }
    const last = group[group.length - 1] ?? first
    last.pinpoints = after.pinpoints
    last.pinpointSpan = { start: tail.startOf(after.start), end: tail.endOf(after.end - 1) }
    at = after.end
  }
}

function reference(start: number, end: number, symbol: string): SymbolReference {
  const meant = meantBy(symbol)
  return meant
    ? { kind: 'symbol', start, end, symbol, pinpoints: [], meant }
    : { kind: 'symbol', start, end, symbol, pinpoints: [] }
}
