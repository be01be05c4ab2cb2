import { paragraphText } from '../paragraph'
import type { Document, Paragraph } from '../schema'
import { type Citations, citationsIn, type Setting } from './citations'
import { crossReferences } from './crossReferences'
import { functionsOf } from './functions'
import { namedInstruments } from './instruments'
import { readMisprint } from './misprints'
import { BEFORE_SECTIONS, type Outline } from './outline'
import { pair } from './pairing'
import type { ObservationsSymbol } from './symbolFacts'
import type { Text } from './text'
import type { Join } from './wrapping'

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

/** Paragraphs with their functions and all they cite and name, and the findings they make. */
export function readParagraphs(
  { paragraphs: outlined }: Outline,
  texts: readonly Text[],
  setting: Setting,
  own: ObservationsSymbol,
): Pick<Document, 'paragraphs' | 'findings'> {
  const whole = texts.map(paragraphText)
  const citations = whole.map((text) => citationsIn(text, setting))
  const named = namedInstruments(whole, own.treaty)
  const paragraphs = outlined.map(({ number, section, heading }, index): Paragraph => {
    const text = texts[index] ?? { lead: '', items: [] }
    return {
      number,
      section,
      heading,
      ...text,
      functions: functionsOf(text),
      provisions: citations[index]?.provisions ?? [],
      symbols: withMisprintsRead(citations, index, own),
      instruments: named[index] ?? [],
      // A misprinted number leads nowhere.
      crossReferences: crossReferences(whole[index] ?? '').filter((each) => each >= 1 && each <= outlined.length),
    }
  })
  return { paragraphs, findings: pair(paragraphs) }
}

function withMisprintsRead(all: readonly Citations[], index: number, own: ObservationsSymbol): Paragraph['symbols'] {
  const cited = all.flatMap(({ symbols }) => symbols.map(({ symbol }) => symbol))
  return (all[index]?.symbols ?? []).map(({ meant, ...symbol }) => {
    const certain = meant && { symbol: meant, reason: 'The printed symbol is a known misprint.' }
    const readAs = readMisprint(symbol.symbol, { own, cited }) ?? certain
    return { ...symbol, ...(readAs && { readAs }) }
  })
}
