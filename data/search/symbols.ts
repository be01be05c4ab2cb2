import type { ParagraphEntry } from './entries'
import type { ParsedQuery } from './query/parse'
import { plainSymbol } from './query/symbols'
import { ownDocument, pinpointWeight, symbolWeight } from './weights'

/** How a symbol, or part of one, fits an entry. */
export interface SymbolFit {
  /** 0 to 1: share of the symbol that was asked for; 1 for all of it. */
  share: number
  /** The cited symbol as printed, or null when the entry's own document is meant. */
  cited: string | null
  pinpoints: string[]
}

/** The best fits of a fragment with the symbols an entry cites, and with its own document's. */
export function symbolFits(fragment: string, entry: ParagraphEntry): { own: number; cited: SymbolFit | null } {
  let best: SymbolFit | null = null
  for (const citation of entry.paragraph.symbols) {
    const forms = [citation.symbol, citation.printed, citation.readAs?.symbol ?? '']
    const share = Math.max(...forms.map((form) => shareOf(fragment, plainSymbol(form))))
    if (share > (best?.share ?? 0)) best = { share, cited: citation.printed, pinpoints: citation.pinpoints }
  }
  return { own: shareOf(fragment, plainSymbol(entry.document.symbol)), cited: best }
}

/** Whole segments in a row, the last one perhaps only begun: `CO/3` is in `CRC/C/OPSC/USA/CO/3-4`. */
function shareOf(fragment: string, symbol: string): number {
  if (fragment === symbol) return 1
  const asked = fragment.split('/')
  const segments = symbol.split('/')
  for (let at = 0; at + asked.length <= segments.length; at++) {
    const fits = asked.every((part, index) => {
      const segment = segments[at + index] ?? ''
      return segment === part || (index === asked.length - 1 && begins(part, segment))
    })
    if (fits) return asked.length / (segments.length + 1)
  }
  return 0
}

/** `CO/3` begins `3-4`, not `34`; `SR.21` does not begin `SR.2197` as long as its digits go on. */
const begins = (part: string, segment: string) => segment.startsWith(part) && !/^\d/.test(segment.slice(part.length))

/** How an entry answers symbols and paragraph numbers; `cited` is the symbol it cites, as printed. */
export function symbolScore(query: ParsedQuery, entry: ParagraphEntry): { score: number; cited: string | null } {
  const asked = query.paragraphs
  if (query.symbols.length === 0) {
    return { score: asked.includes(entry.paragraph.number) ? pinpointWeight : 0, cited: null }
  }
  let score = 0
  let printed: string | null = null
  for (const symbol of query.symbols) {
    const { own, cited } = symbolFits(symbol, entry)
    if (own > 0 && asked.includes(entry.paragraph.number)) score += pinpointWeight * own
    else if (own > 0 && asked.length === 0) score += ownDocument * own
    if (cited === null) continue
    const pinned = asked.some((number) => cited.pinpoints.some((pin) => pin.split('.')[0] === String(number)))
    score += (pinned ? pinpointWeight : symbolWeight) * cited.share
    printed = cited.cited
  }
  return { score, cited: printed }
}
