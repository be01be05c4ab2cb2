import { decodeSymbol } from '../../citations/symbols/decode'
import type { Document } from '../schema'
import { readProceedings } from './meetings'
import { nextReportDue } from './nextReport'
import { type Content, footnoteText } from './noise'
import type { Problem } from './problems'
import { type ObservationsSymbol, observationsSymbol } from './symbolFacts'

export type Facts = Omit<Document, 'sections' | 'headings' | 'paragraphs' | 'findings' | 'language' | 'title'>

/** The document's own symbol taken apart, or null after saying to `problems` why it cannot be. */
export function ownSymbol(content: Content, problems: Problem[]): ObservationsSymbol | null {
  const { symbol } = content
  if (!symbol) {
    problems.push({
      message: 'no document symbol: no line holds a symbol such as CRC/C/OPSC/USA/CO/3-4 alone',
      line: null,
    })
    return null
  }
  const own = observationsSymbol(symbol.text)
  if (own?.state) return own
  const what = own
    ? 'names no State'
    : 'is not the symbol of concluding observations, which has the form CRC/C/OPSC/USA/CO/3-4'
  problems.push({ message: `${symbol.text} ${what}`, line: symbol.line })
  return null
}

/** A paragraph as far as the facts are read from it. */
interface Told {
  line: number
  text: string
}

/** The facts of a document, or null after saying to `problems` what is missing. */
export function readFacts(
  content: Content,
  own: ObservationsSymbol | null,
  paragraphs: readonly Told[],
  problems: Problem[],
): Facts | null {
  const opening = paragraphs.find(({ text }) => /\bconsidered\b/.test(text) && /\bmeetings?\b/.test(text))
  if (!opening) {
    problems.push({
      message: 'no paragraph says at which meeting the report was considered',
      line: paragraphs[0]?.line ?? null,
    })
    return null
  }
  const { considered, adopted, meetings } = readProceedings(opening.text, footnoteText(content.noise))
  const missing = (what: string) => problems.push({ message: `no date on which ${what}`, line: opening.line })
  if (!considered) missing('the report was considered')
  if (!adopted) missing('the concluding observations were adopted')
  if (!considered || !adopted || !own?.state || !content.symbol) return null
  return {
    symbol: content.symbol.text,
    treaty: own.treaty,
    state: own.state,
    cycle: own.cycle,
    considered,
    adopted,
    meetings,
    nextReportDue: nextReportDue(paragraphs.map(({ text }) => text)),
    url: decodeSymbol(content.symbol.text).url,
  }
}
