import type { SymbolCitation } from '../schema'
import { type ObservationsSymbol, observationsSymbol, writeObservationsSymbol } from './symbolFacts'

export interface MisprintContext {
  /** The document that cites. */
  own: ObservationsSymbol
  /** Canonical symbols cited anywhere in it. */
  cited: readonly string[]
}

/** Sentences of ours that stand in packs; the interface knows them by heart and says them in the reader's language. */
export const MISPRINT_REASONS = {
  state: 'The printed symbol names no State; the document speaks of the same State party.',
  cycle: 'The printed symbol has no number; the earlier concluding observations under the same instrument are meant.',
  repeated: 'The printed symbol repeats a part.',
  known: 'The printed symbol is a known misprint.',
}

/**
 * What a malformed symbol of concluding observations means, or undefined when it is well formed or cannot be told.
 * - No State, or a protocol in its place: observations cited in a document are those on the same State party.
 * - No number: the one earlier document on that State under that instrument which the text cites in full elsewhere.
 * - A part printed twice counts once.
 */
export function readMisprint(symbol: string, { own, cited }: MisprintContext): SymbolCitation['readAs'] {
  const printed = observationsSymbol(symbol)
  if (!printed) return undefined
  const withState = { ...printed, state: printed.state ?? own.state }
  const meant = { ...withState, cycle: printed.cycle ?? earlierCycle(withState, own, cited) }
  const read = writeObservationsSymbol(meant)
  if (read === symbol || meant.state === null || meant.cycle === null) return undefined
  const reasons = [
    ...(printed.state === null ? [MISPRINT_REASONS.state] : []),
    ...(printed.cycle === null ? [MISPRINT_REASONS.cycle] : []),
  ]
  return { symbol: read, reason: reasons.join(' ') || MISPRINT_REASONS.repeated }
}

/** The number of the one earlier document that fits; null when none or several are cited. A second cycle follows the first. */
function earlierCycle(wanted: ObservationsSymbol, own: ObservationsSymbol, cited: readonly string[]): string | null {
  const same = (other: ObservationsSymbol) =>
    other.root === wanted.root && other.protocol === wanted.protocol && other.state === wanted.state
  const cycles = new Set<string>()
  for (const symbol of cited) {
    const other = observationsSymbol(symbol)
    if (other?.cycle && same(other) && other.cycle !== own.cycle) cycles.add(other.cycle)
  }
  const [only] = cycles
  if (cycles.size > 1) return null
  return only ?? (same(own) && own.cycle === '2' ? '1' : null)
}
