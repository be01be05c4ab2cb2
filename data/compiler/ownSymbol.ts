import { gluedDate } from '../../citations/symbols/dates'
import { isFurniture, symbolAlone } from './furniture'
import type { Line } from './lines'
import { ownObservations } from './symbolFacts'

/** A symbol and the line that prints it. */
export interface PrintedSymbol {
  text: string
  line: number
}

const SYMBOL = /(?<![\p{L}\d/])[A-Z]{1,6}(?:\/[A-Za-z0-9.()-]*[A-Za-z0-9])+/gu

/**
 * The document's own symbol: one of concluding observations in the title or the lines above it, else alone on a line. A
 * symbol of another kind that stands alone is given where there is no better, to say what the text is.
 * @param above the title and the lines above it
 */
export function findSymbol(stretches: readonly Line[][], above: readonly Line[]): PrintedSymbol | null {
  const lines = stretches.flat()
  const masthead = above.flatMap(symbolsIn)
  const alone = stretches.filter(standsAlone).flat().flatMap(whole)
  const all = [...masthead, ...alone, ...lines.flatMap(whole)]
  return all.find(({ text }) => ownObservations(text) !== null) ?? alone[0] ?? masthead[0] ?? null
}

const symbolsIn = ({ text, number }: Line): PrintedSymbol[] =>
  [...text.matchAll(SYMBOL)].map(({ 0: symbol, index }) => ({
    // Extraction may lose what parted the symbol from the date below it.
    text: gluedDate(symbol, text, index + symbol.length)?.symbol ?? symbol,
    line: number,
  }))

function whole(line: Line): PrintedSymbol[] {
  const symbol = symbolAlone(line)
  return symbol === null ? [] : [{ text: symbol, line: line.number }]
}

function standsAlone(stretch: readonly Line[]): boolean {
  const symbol = stretch.map(symbolAlone).find((each) => each !== null)
  return symbol !== undefined && (stretch.length === 1 || isFurniture(stretch, symbol ?? undefined))
}
