import { findReferences, type Reference, type ReferenceContext } from '../../citations'
import type { ProvisionCitation, SymbolCitation } from '../schema'

/** A symbol as the recogniser found it; misprints are read later, when all symbols of the document are known. */
type FoundSymbol = Omit<SymbolCitation, 'readAs'> & { meant?: string }

export interface Citations {
  provisions: ProvisionCitation[]
  symbols: FoundSymbol[]
}

/** What the recogniser may know of the document: bare articles are those of the treaty its title or address names. */
export type Setting = Required<Pick<ReferenceContext, 'title' | 'url' | 'lang'>>

/**
 * Articles in parentheses that close a sentence, alone: "prisons (arts. 7 and 10)." So Committees say which of their treaty's articles a paragraph
 * is about, whatever law it named before. After the name of a law they may be that law's.
 */
const CLOSING_ARTICLES =
  /(?<!(?:Acts?|Codes?|Constitution|Laws?|Decrees?|Statutes?|Covenant|Convention|Protocol|Lois?|Décrets?|Pacte|Protocole|Código|Constitución|Ley|Leyes|Decreto|Pacto|Convención|Protocolo|\d) )\(arts?\. \d(?:[\d\s,;–-]|and|et|y|to|à|a|par\.|\(\d{1,2}\)|\([a-z]\))*\)(?=[.;])/giu

/** What a text of the document cites, in its order, each once. A provision whose instrument stays open is left out. */
export function citationsIn(text: string, setting: Setting): Citations {
  const provisions = new Map<string, ProvisionCitation>()
  const symbols = new Map<string, FoundSymbol>()
  for (const reference of referencesIn(text, setting)) {
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

function referencesIn(text: string, setting: Setting): Reference[] {
  const all = findReferences(text, setting)
  for (const { index, 0: closing } of text.matchAll(CLOSING_ARTICLES)) {
    const end = index + closing.length
    const within = all.filter((each) => each.start >= index && each.end <= end)
    const alone = findReferences(closing, setting).map((each) => ({
      ...each,
      start: each.start + index,
      end: each.end + index,
    }))
    const at = all.findIndex((each) => each.start >= index)
    all.splice(at < 0 ? all.length : at, within.length, ...alone)
  }
  return all
}

function keep<T>(all: Map<string, T>, key: readonly string[], value: T): void {
  const joined = key.join(' ')
  if (!all.has(joined)) all.set(joined, value)
}
