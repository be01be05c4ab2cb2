import type { LibraryIndex } from '../index/opened'
import type { Tally } from '../index/opened/tally'
import type { ParsedQuery } from '../index/query/parse'
import { plainSymbol } from '../index/query/symbols'
import { citedStart, citedTerm, numberTerm, pinnedTerm, symbolForms } from '../index/segment/labels'
import { ownDocument, pinpointWeight, symbolWeight } from '../index/weights'
import type { Paragraph } from '../schema'

/** What a fragment of a symbol fits in a library. */
interface Fit {
  /** Positions of documents, with the share of their symbol that was asked for, 0 to 1. */
  documents: Map<number, number>
  /** Cited symbols, the same. */
  cited: Map<string, number>
}

function fitOf(fragment: string, { columns, vocabulary }: LibraryIndex): Fit {
  const fit: Fit = { documents: new Map(), cited: new Map() }
  for (const [at, symbol] of columns.documents.symbols.entries()) {
    const share = shareOf(fragment, plainSymbol(symbol))
    if (share > 0) fit.documents.set(at, share)
  }
  for (const term of vocabulary.termsFrom(citedStart)) {
    const symbol = term.slice(citedStart.length)
    const share = shareOf(fragment, symbol)
    if (share > 0) fit.cited.set(symbol, share)
  }
  return fit
}

/** Whether a fragment belongs to any symbol of the library. */
export function knowsSymbol(fragment: string, index: LibraryIndex): boolean {
  const { documents, cited } = fitOf(fragment, index)
  return documents.size > 0 || cited.size > 0
}

/** Whole segments in a row, the last one perhaps only begun: `CO/3` is in `CRC/C/OPSC/USA/CO/3-4`. */
function shareOf(fragment: string, symbol: string): number {
  // Most symbols are told at a glance.
  if (!symbol.includes(fragment)) return 0
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

/**
 * How each record answers the symbols and paragraph numbers of a query, in a tally to be given back; null when it names none. Rejects when the index cannot be read.
 */
export async function scoreSymbols(query: ParsedQuery, index: LibraryIndex): Promise<Tally | null> {
  const { symbols, paragraphs } = query
  if (symbols.length === 0 && paragraphs.length === 0) return null
  const scores = index.tallies.take()
  const add = (record: number, weight: number) => scores.add(record, weight)
  const numbered = await Promise.all(paragraphs.map((number) => index.list(numberTerm(number))))
  if (symbols.length === 0) {
    for (const { records } of numbered) for (const record of records) add(record, pinpointWeight)
    return scores
  }
  const { documents: columns, documentOf } = index.columns
  for (const symbol of symbols) {
    const { documents, cited } = fitOf(symbol, index)
    for (const { records } of numbered) {
      for (const record of records) {
        const share = documents.get(documentOf[record] ?? 0)
        if (share !== undefined) add(record, pinpointWeight * share)
      }
    }
    if (paragraphs.length === 0) {
      for (const [at, share] of documents) {
        for (let one = columns.firsts[at] ?? 0; one < (columns.firsts[at + 1] ?? 0); one++)
          add(one, ownDocument * share)
      }
    }
    await addCited(cited, paragraphs, index, add)
  }
  return scores
}

/** A record that cites a symbol in two forms answers once, by the one that fits best. */
async function addCited(
  cited: ReadonlyMap<string, number>,
  paragraphs: readonly number[],
  index: LibraryIndex,
  add: (record: number, weight: number) => void,
): Promise<void> {
  const best = new Map<number, number>()
  const note = async (term: string, weight: number) => {
    for (const record of (await index.list(term)).records) best.set(record, Math.max(best.get(record) ?? 0, weight))
  }
  await Promise.all(
    [...cited].flatMap(([symbol, share]) => [
      note(citedTerm(symbol), symbolWeight * share),
      ...paragraphs.map((number) => note(pinnedTerm(symbol, String(number)), pinpointWeight * share)),
    ]),
  )
  for (const [record, weight] of best) add(record, weight)
}

/** The symbol of a query that a paragraph cites, as printed there; null when it cites none. */
export function symbolCited(query: Pick<ParsedQuery, 'symbols'>, paragraph: Paragraph): string | null {
  let cited: string | null = null
  for (const symbol of query.symbols) {
    let best = 0
    for (const citation of paragraph.symbols) {
      const share = Math.max(...symbolForms(citation).map((form) => shareOf(symbol, form)))
      if (share > best) [best, cited] = [share, citation.printed]
    }
  }
  return cited
}
