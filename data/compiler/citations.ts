import { findReferences, type ReferenceContext } from '../../citations'
import type { ProvisionCitation, SymbolCitation } from '../schema'

/** A symbol as the recogniser found it; misprints are read later, when all symbols of the document are known. */
type FoundSymbol = Omit<SymbolCitation, 'readAs'> & { meant?: string }

export interface Citations {
  provisions: ProvisionCitation[]
  symbols: FoundSymbol[]
}

/** What the recogniser may know of the document: bare articles are those of the treaty its title or address names. */
export type Setting = Required<Pick<ReferenceContext, 'title' | 'url' | 'lang'>>

/** What a text of the document cites, in its order, each once. A provision whose instrument stays open is left out. */
export function citationsIn(text: string, setting: Setting): Citations {
  const provisions = new Map<string, ProvisionCitation>()
  const symbols = new Map<string, FoundSymbol>()
  for (const reference of findReferences(text, setting)) {
    // "article 3, paragraph 2, of the": the closing comma is the sentence's.
    const printed = text.slice(reference.start, reference.end).replace(/[\s,]+$/, '')
    if (reference.kind === 'provision') {
      if (reference.ambiguous) continue
      const { instrument } = reference
      keep(provisions, [instrument, ...reference.provisions], { instrument, provisions: reference.provisions, printed })
    } else {
      const { symbol, pinpoints, meant } = reference
      keep(symbols, [symbol, ...pinpoints], { symbol, printed, pinpoints, ...(meant && { meant }) })
    }
  }
  return { provisions: [...provisions.values()], symbols: [...symbols.values()] }
}

function keep<T>(all: Map<string, T>, key: readonly string[], value: T): void {
  const joined = key.join(' ')
  if (!all.has(joined)) all.set(joined, value)
}
