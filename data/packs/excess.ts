import type { Document } from '../schema'
import type { Fault } from './faults'
import { longestName, longestText, mostHeadings, mostParagraphs, mostSections } from './limits'

const counts = { sections: mostSections, headings: mostHeadings, paragraphs: mostParagraphs }
/** What stands in addresses, lists and the index's columns, wherever it occurs. */
const names = new Set(['symbol', 'treaty', 'language', 'cycle', 'id', 'section', 'heading', 'parent', 'instrument'])
/** Controls and marks that turn the direction of the words around them. */
const hidden = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u

/** The first thing of which a document, right in its shape, has too much; its path is from the document's root. */
export function excessIn(document: Document): Fault | null {
  for (const name of ['sections', 'headings', 'paragraphs'] as const) {
    const [{ length }, most] = [document[name], counts[name]]
    if (length > most) return { path: [name], message: `${length} of them; a document may have ${most}` }
  }
  if (hidden.test(document.symbol)) return { path: ['symbol'], message: 'it holds invisible characters' }
  return tooLong(document, [])
}

/** Its depth is that of the schema. */
function tooLong(value: unknown, path: readonly PropertyKey[]): Fault | null {
  if (typeof value === 'string') {
    const name = path.at(-1)
    const most = typeof name === 'string' && names.has(name) ? longestName : longestText
    return value.length > most ? { path, message: `${value.length} characters; at most ${most} are taken` } : null
  }
  if (typeof value !== 'object' || value === null) return null
  const inList = Array.isArray(value)
  for (const [key, part] of Object.entries(value)) {
    const found = tooLong(part, [...path, inList ? Number(key) : key])
    if (found) return found
  }
  return null
}
