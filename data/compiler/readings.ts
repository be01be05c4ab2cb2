import { paragraphText } from '../paragraph'
import type { Document, Paragraph } from '../schema'
import { type Citations, citationsIn, type Setting } from './citations'
import { type Because, UNSURE_BELOW, type Unsure } from './confidence'
import { crossReferences } from './crossReferences'
import { functionsOf, OTHERWISE, type Reading } from './functions'
import { namedInstruments } from './instruments'
import type { Language } from './languages'
import { MISPRINT_REASONS, readMisprint } from './misprints'
import { BEFORE_SECTIONS, type Outline } from './outline'
import { type Pairing, pair } from './pairing'
import { roleOf } from './roles'
import { stems } from './similarity'
import type { ObservationsSymbol } from './symbolFacts'
import type { Text } from './text'
import type { Join } from './wrapping'

/** What the document itself tells of how to read it. */
export interface ReadingContext {
  setting: Setting
  own: ObservationsSymbol
  language: Language
}

/** Our words, for paragraphs that stand before the first section. */
const BEFORE_SECTIONS_TITLE = 'Opening paragraphs'

/** Sections and sub-headings with what they cite. */
export function readDivisions(
  { sections, headings, paragraphs }: Outline,
  join: Join,
  setting: Setting,
): Pick<Document, 'sections' | 'headings'> {
  const read = (lines: readonly string[]) => {
    const words = join(lines)
    return { title: words, provisions: citationsIn(words, setting).provisions }
  }
  const early = [...paragraphs, ...headings].some(({ section }) => section === BEFORE_SECTIONS)
  const before = { id: BEFORE_SECTIONS, title: BEFORE_SECTIONS_TITLE, parent: null, provisions: [] }
  return {
    sections: [
      ...(early ? [before] : []),
      ...sections.map(({ id, parent, title: lines }) => ({ id, parent, ...read(lines) })),
    ],
    headings: headings.map(({ id, section, title: lines }) => ({ id, section, ...read(lines) })),
  }
}

export interface ParagraphReadings extends Pick<Document, 'paragraphs' | 'findings'> {
  /** Doubtful functions and pairs, in the order of the text. */
  unsure: Unsure[]
}

/** Paragraphs with their functions and all they cite and name, the findings they make, and what is doubtful in that. */
export function readParagraphs(
  { paragraphs: outlined }: Outline,
  texts: readonly Text[],
  divisions: Pick<Document, 'sections' | 'headings'>,
  { setting, own, language }: ReadingContext,
): ParagraphReadings {
  const whole = texts.map(paragraphText)
  const citations = whole.map((text) => citationsIn(text, setting))
  const named = namedInstruments(whole, own.treaty, language)
  const roles = outlined.map((place) => roleOf(place, divisions, language))
  const read = texts.map((text, index) => functionsOf(text, roles[index] ?? null, language))
  const paragraphs = outlined.map(({ number, section, heading }, index): Paragraph => {
    const text = texts[index] ?? { lead: '', items: [] }
    const readings = read[index]?.readings ?? []
    return {
      number,
      section,
      heading,
      ...text,
      functions: readings.map(({ gives }) => gives),
      ...doubt(readings),
      provisions: citations[index]?.provisions ?? [],
      symbols: withMisprintsRead(citations, index, own),
      instruments: named[index] ?? [],
      // A misprinted number leads nowhere.
      crossReferences: crossReferences(whole[index] ?? '', language).filter(
        (each) => each >= 1 && each <= outlined.length,
      ),
    }
  })
  const pairings = pair(
    paragraphs.map((paragraph, index) => ({
      ...paragraph,
      role: roles[index] ?? null,
      answersItself: read[index]?.answersItself ?? false,
      further: read[index]?.further ?? false,
      stems: stems(whole[index] ?? ''),
      articles: paragraph.provisions.flatMap(({ instrument, provisions }) =>
        provisions.map((each) => `${instrument} ${each}`),
      ),
    })),
  )
  const lineOf = (number: number) => outlined.find((each) => each.number === number)?.line ?? null
  return {
    paragraphs,
    findings: pairings.map(({ id, concern, recommendation, rule, confidence }) => ({
      id,
      concern,
      recommendation,
      ...doubt([{ rule, confidence }]),
    })),
    unsure: [
      ...paragraphs.flatMap(({ number }, index) =>
        doubtfulFunctions(number, lineOf(number), read[index]?.readings ?? []),
      ),
      ...pairings.flatMap((pairing) => doubtfulPair(pairing, lineOf)),
    ],
  }
}

/** What goes into the pack of a doubtful reading: the least sure rule. Nothing when all are sure. */
function doubt(all: readonly Because[]): { unsure?: Because } {
  const [least] = [...all].sort((a, b) => a.confidence - b.confidence)
  return least && least.confidence < UNSURE_BELOW ? { unsure: { rule: least.rule, confidence: least.confidence } } : {}
}

function doubtfulFunctions(paragraph: number, line: number | null, readings: readonly Reading[]): Unsure[] {
  return readings
    .filter(({ confidence }) => confidence < UNSURE_BELOW)
    .map(({ gives, rule, confidence }) => ({
      line,
      paragraph,
      rule,
      confidence,
      what: { says: rule === OTHERWISE.rule ? 'read-silent' : `read-${gives}`, paragraph },
    }))
}

function doubtfulPair(
  { concern, recommendation, rule, confidence }: Pairing,
  lineOf: (number: number) => number | null,
): Unsure[] {
  if (confidence >= UNSURE_BELOW || concern === null || recommendation === null) return []
  const what = { says: 'answer', recommendation, concern } as const
  return [{ line: lineOf(concern), paragraph: concern, rule, confidence, what }]
}

function withMisprintsRead(all: readonly Citations[], index: number, own: ObservationsSymbol): Paragraph['symbols'] {
  const cited = all.flatMap(({ symbols }) => symbols.map(({ symbol }) => symbol))
  return (all[index]?.symbols ?? []).map(({ meant, ...symbol }) => {
    const certain = meant && { symbol: meant, reason: MISPRINT_REASONS.known }
    const readAs = readMisprint(symbol.symbol, { own, cited }) ?? certain
    return { ...symbol, ...(readAs && { readAs }) }
  })
}
