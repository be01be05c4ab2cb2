import type { Contradiction, Placed } from '../faults'
import type { Document, Pack } from '../schema'

/** What is wrong in a pack and where: `documents[0].findings[3].concern` names paragraph 99, which the document does not have. */
type Fault = Placed<Contradiction>

/** The first contradiction in a pack whose shape is right, or null when it holds together. */
export function firstContradiction({ documents }: Pack): Fault | null {
  const twice = repeated(documents.map(({ symbol }) => symbol))
  if (twice) return { path: ['documents', twice.index, 'symbol'], says: 'twice-in-pack', value: twice.value }
  for (const [index, document] of documents.entries()) {
    const found = contradictionIn(document)
    if (found) return { ...found, path: ['documents', index, ...found.path] }
  }
  return null
}

/** The first contradiction in a document; its path is from the document's root. */
export const contradictionIn = (document: Document): Fault | null =>
  inDivisions(document) ?? inParagraphs(document) ?? inFindings(document) ?? inDates(document)

/** The first value that came before. */
function repeated<T>(values: readonly T[]): { index: number; value: T } | null {
  const seen = new Set<T>()
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) return { index, value }
    seen.add(value)
  }
  return null
}

function inDivisions({ sections, headings }: Document): Fault | null {
  for (const [name, all] of Object.entries({ sections, headings })) {
    const twice = repeated(all.map(({ id }) => id))
    if (twice) return { path: [name, twice.index, 'id'], says: 'twice-used', value: twice.value }
  }
  const known = new Set<string>()
  for (const [index, { id, parent }] of sections.entries()) {
    if (parent !== null && !known.has(parent))
      return { path: ['sections', index, 'parent'], says: 'no-section-before', section: parent }
    known.add(id)
  }
  const lost = headings.findIndex(({ section }) => !known.has(section))
  return lost < 0
    ? null
    : { path: ['headings', lost, 'section'], says: 'no-section', section: headings[lost]?.section ?? '' }
}

function inParagraphs({ paragraphs, sections, headings }: Document): Fault | null {
  const sectionIds = new Set(sections.map(({ id }) => id))
  const sectionOf = new Map(headings.map(({ id, section }) => [id, section]))
  const numbers = new Set(paragraphs.map(({ number }) => number))
  for (const [index, { number, section, heading, items, crossReferences }] of paragraphs.entries()) {
    const at = (...path: PropertyKey[]) => ['paragraphs', index, ...path]
    const before = paragraphs[index - 1]?.number
    if (before !== undefined && number !== before + 1) {
      return { path: at('number'), says: 'not-consecutive', paragraph: number, before }
    }
    if (!sectionIds.has(section)) return { path: at('section'), says: 'no-section', section }
    if (heading !== null && sectionOf.get(heading) !== section) {
      return { path: at('heading'), says: 'no-heading', heading, section }
    }
    const twice = repeated(items.map(({ letter }) => letter))
    if (twice) return { path: at('items', twice.index, 'letter'), says: 'twice-used', value: twice.value }
    const lost = crossReferences.findIndex((each) => !numbers.has(each))
    if (lost >= 0)
      return { path: at('crossReferences', lost), says: 'no-paragraph', paragraph: crossReferences[lost] ?? 0 }
  }
  return null
}

function inFindings({ findings, paragraphs }: Document): Fault | null {
  const twice = repeated(findings.map(({ id }) => id))
  if (twice) return { path: ['findings', twice.index, 'id'], says: 'twice-used', value: twice.value }
  const numbers = new Set(paragraphs.map(({ number }) => number))
  for (const [index, { concern, recommendation }] of findings.entries()) {
    for (const [side, number] of Object.entries({ concern, recommendation })) {
      if (number !== null && !numbers.has(number))
        return { path: ['findings', index, side], says: 'no-paragraph', paragraph: number }
    }
    if (concern !== null && concern === recommendation)
      return { path: ['findings', index], says: 'both-sides', paragraph: concern }
  }
  return null
}

function inDates({ considered, adopted }: Document): Fault | null {
  return adopted < considered ? { path: ['adopted'], says: 'adopted-before', adopted, considered } : null
}
