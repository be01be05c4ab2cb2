import { citesArticle, citesSymbol } from './precheck'
import { hasAnchor } from './provisions/anchors'
import { readProvisions } from './provisions/read'
import { findSymbols } from './symbols/find'
import type { Established, ProvisionReference, Reference, ReferenceContext } from './types'

/**
 * Every reference in a text, in order, none overlapping another, with what the text established for the text after it.
 * A page read in pieces cut after its blank lines gives what the page read whole gives; pieces that cite nothing may
 * still name an instrument and must be read too.
 * @param text any string; offsets in the result are UTF-16 code units of it
 */
export function readReferences(
  text: string,
  context: ReferenceContext = {},
): { references: Reference[]; established: Established } {
  const { references, established } = readProvisions(text, context)
  return { references: merge(findSymbols(text), references), established }
}

/** The references of a text. See {@link readReferences}. */
export function findReferences(text: string, context: ReferenceContext = {}): Reference[] {
  // The search for what names a treaty is the fastest, and most texts name none.
  const told = context.title || context.url || context.established
  const mayCite = citesSymbol(text) || ((told || hasAnchor(text)) && citesArticle(text))
  return mayCite ? readReferences(text, context).references : []
}

/** A symbol and its pinpoints are surer than an article: where both claim the same text, the symbol has it. */
function merge(symbols: Reference[], provisions: ProvisionReference[]): Reference[] {
  const merged: Reference[] = []
  let next = 0
  for (const provision of provisions) {
    for (; next < symbols.length && (symbols[next] as Reference).start < provision.end; next++) {
      merged.push(symbols[next] as Reference)
    }
    const last = merged.at(-1)
    const pinpoint = last?.kind === 'symbol' ? last.pinpointSpan : undefined
    const overlaps = (span: { start: number; end: number } | undefined) =>
      span !== undefined && span.start < provision.end && span.end > provision.start
    if (!overlaps(last) && !overlaps(pinpoint)) merged.push(provision)
  }
  return [...merged, ...symbols.slice(next)]
}
