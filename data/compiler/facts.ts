import { decodeSymbol } from '../../citations/symbols/decode'
import { stateName } from '../../citations/symbols/states'
import type { Document } from '../schema'
import type { Unsure } from './confidence'
import type { Language } from './languages'
import { readProceedings } from './meetings'
import { nextReportDue } from './nextReport'
import { type Content, footnoteText, mastheadText } from './noise'
import type { Problem } from './problems'
import { SUPERSEDED, stateNamedIn } from './stateNames'
import { isCollectedReport, type ObservationsSymbol, ownObservations } from './symbolFacts'

export type Facts = Omit<Document, 'sections' | 'headings' | 'paragraphs' | 'findings' | 'language' | 'title'>

/** The document's own symbol taken apart, or null after saying to `problems` why it cannot be. */
export function ownSymbol(content: Content, problems: Problem[]): ObservationsSymbol | null {
  const { symbol } = content
  if (!symbol) {
    problems.push({ what: { says: 'no-symbol' }, line: null })
    return null
  }
  const own = ownObservations(symbol.text)
  if (own) return own
  const says = isCollectedReport(symbol.text) ? 'collected-report' : 'no-observations'
  problems.push({ what: { says, symbol: symbol.text }, line: symbol.line })
  return null
}

/** A paragraph as far as the facts are read from it. */
interface Told {
  line: number
  text: string
}

/** What the facts are read from. */
interface Source {
  content: Content
  own: ObservationsSymbol | null
  title: string
  paragraphs: readonly Told[]
  language: Language
}

/** The facts of a document, or null after saying to `problems` what is missing. */
export function readFacts(source: Source, problems: Problem[], unsure: Unsure[]): Facts | null {
  const { content, own, paragraphs, language } = source
  const opening = paragraphs.find(({ text }) => language.considered.test(text) && language.meeting.test(text))
  const state = own && stateOf(own, source, opening?.text ?? '', problems, unsure)
  if (!opening) {
    problems.push({ what: { says: 'no-meeting' }, line: paragraphs[0]?.line ?? null })
    return null
  }
  const told = {
    opening: withAdoption(opening, paragraphs, language),
    footnotes: footnoteText(content.noise),
    masthead: mastheadText(content.noise),
  }
  const { considered, adopted, bySession, meetings } = readProceedings(told, language)
  if (!considered) problems.push({ what: { says: 'no-considered' }, line: opening.line })
  if (!adopted) problems.push({ what: { says: 'no-adopted' }, line: opening.line })
  if (!considered || !adopted || !own || !state || !content.symbol) return null
  if (bySession) unsure.push(adoptedBySession(adopted, opening.line))
  return {
    symbol: content.symbol.text,
    treaty: own.treaty,
    state,
    cycle: own.cycle,
    considered,
    adopted,
    meetings,
    nextReportDue: nextReportDue(
      paragraphs.map(({ text }) => text),
      adopted,
      language,
    ),
    url: decodeSymbol(content.symbol.text).url.replace('/en/', `/${language.code}/`),
  }
}

/** Where no report came, the opening paragraph says only what was considered, and the next when the observations were adopted. */
function withAdoption(opening: Told, paragraphs: readonly Told[], { adopts, meeting }: Language): string {
  const next = adopts.test(opening.text) ? undefined : paragraphs[paragraphs.indexOf(opening) + 1]
  return next && adopts.test(next.text) && meeting.test(next.text) ? `${opening.text} ${next.text}` : opening.text
}

/**
 * The State of the symbol; where it holds none, or a code that no State has ("ICE") or has any more ("ROM"), the one that the title names, else the
 * opening paragraph.
 */
function stateOf(
  own: ObservationsSymbol,
  { content, title, language }: Source,
  opening: string,
  problems: Problem[],
  unsure: Unsure[],
): string | null {
  const inTitle = stateNamedIn(title, language)
  if (own.state) return stateName(own.state, 'en') && !SUPERSEDED.has(own.state) ? own.state : (inTitle ?? own.state)
  const line = content.symbol?.line ?? null
  const state = inTitle ?? stateNamedIn(opening, language)
  if (state && !inTitle) {
    const because = { rule: 'the State that the opening paragraph names', confidence: 0.7 }
    unsure.push({ line, paragraph: 1, ...because, what: { says: 'state', state } })
  }
  if (!state) problems.push({ what: { says: 'no-state', symbol: content.symbol?.text ?? '' }, line })
  return state
}

const adoptedBySession = (adopted: string, line: number): Unsure => ({
  line,
  paragraph: 1,
  rule: 'adopted on the last day of the session',
  confidence: 0.75,
  what: { says: 'session', adopted },
})
