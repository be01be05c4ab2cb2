import type { Document, Pack } from '../schema'

/** What is wrong in a pack and where: `documents[0].findings[3].concern` names paragraph 99, which the document does not have. */
export interface Fault {
  /** From the pack's root; empty for the pack as a whole. */
  path: readonly PropertyKey[]
  message: string
}

/** The first contradiction in a pack whose shape is right, or null when it holds together. */
export function firstContradiction({ documents }: Pack): Fault | null {
  const twice = repeated(documents.map(({ symbol }) => symbol))
  if (twice) return fault(['documents', twice.index, 'symbol'], `“${twice.value}” stands in the pack a second time`)
  for (const [index, document] of documents.entries()) {
    const found = contradictionIn(document)
    if (found) return { ...found, path: ['documents', index, ...found.path] }
  }
  return null
}

/** The first contradiction in a document; its path is from the document's root. */
export const contradictionIn = (document: Document): Fault | null =>
  inDivisions(document) ?? inParagraphs(document) ?? inFindings(document) ?? inDates(document)

const fault = (path: readonly PropertyKey[], message: string): Fault => ({ path, message })

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
    if (twice) return fault([name, twice.index, 'id'], `“${twice.value}” is used a second time`)
  }
  const known = new Set<string>()
  for (const [index, { id, parent }] of sections.entries()) {
    if (parent !== null && !known.has(parent)) return fault(['sections', index, 'parent'], noSection(parent, ' before it'))
    known.add(id)
  }
  const lost = headings.findIndex(({ section }) => !known.has(section))
  return lost < 0 ? null : fault(['headings', lost, 'section'], noSection(headings[lost]?.section ?? ''))
}

const noSection = (id: string, where = ''): string => `there is no section “${id}”${where}`

function inParagraphs({ paragraphs, sections, headings }: Document): Fault | null {
  const sectionIds = new Set(sections.map(({ id }) => id))
  const sectionOf = new Map(headings.map(({ id, section }) => [id, section]))
  const numbers = new Set(paragraphs.map(({ number }) => number))
  for (const [index, { number, section, heading, items, crossReferences }] of paragraphs.entries()) {
    const at = (...path: PropertyKey[]) => ['paragraphs', index, ...path]
    const before = paragraphs[index - 1]?.number
    if (before !== undefined && number !== before + 1) {
      return fault(at('number'), `${number} follows ${before}; paragraphs are numbered consecutively`)
    }
    if (!sectionIds.has(section)) return fault(at('section'), noSection(section))
    if (heading !== null && sectionOf.get(heading) !== section) {
      return fault(at('heading'), `there is no heading “${heading}” in section “${section}”`)
    }
    const twice = repeated(items.map(({ letter }) => letter))
    if (twice) return fault(at('items', twice.index, 'letter'), `“${twice.value}” is used a second time`)
    const lost = crossReferences.findIndex((each) => !numbers.has(each))
    if (lost >= 0) return fault(at('crossReferences', lost), noParagraph(crossReferences[lost] ?? 0))
  }
  return null
}

const noParagraph = (number: number): string => `there is no paragraph ${number}`

function inFindings({ findings, paragraphs }: Document): Fault | null {
  const twice = repeated(findings.map(({ id }) => id))
  if (twice) return fault(['findings', twice.index, 'id'], `“${twice.value}” is used a second time`)
  const numbers = new Set(paragraphs.map(({ number }) => number))
  for (const [index, { concern, recommendation }] of findings.entries()) {
    for (const [side, number] of Object.entries({ concern, recommendation })) {
      if (number !== null && !numbers.has(number)) return fault(['findings', index, side], noParagraph(number))
    }
    if (concern === recommendation) return fault(['findings', index], `paragraph ${concern} stands on both sides`)
  }
  return null
}

function inDates({ considered, adopted }: Document): Fault | null {
  return adopted < considered ? fault(['adopted'], `${adopted} is before ${considered}, when the report was considered`) : null
}
