import type { Excess, Placed } from '../faults'
import type { Document, Section } from '../schema'
import {
  longestName,
  longestText,
  longestTitle,
  mostHeadings,
  mostLevels,
  mostListed,
  mostParagraphs,
  mostSections,
} from './limits'

type Fault = Placed<Excess>

const counts = new Map<string | undefined, number>([
  ['sections', mostSections],
  ['headings', mostHeadings],
  ['paragraphs', mostParagraphs],
  ['findings', mostParagraphs],
])
/** What stands in addresses, lists and the index's columns, wherever it occurs; and what is kept with each paragraph below it. */
const lengths = new Map<string | undefined, number>([
  ...['symbol', 'treaty', 'language', 'cycle', 'id', 'section', 'heading', 'parent', 'instrument', 'letter'].map(
    (name) => [name, longestName] as const,
  ),
  ...['title', 'printed', 'name', 'short', 'reason', 'url'].map((name) => [name, longestTitle] as const),
])
/** Controls and marks that turn the direction of the words around them. */
const hidden = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u

/** The first thing of which a document, right in its shape, has too much; its path is from the document's root. */
export function excessIn(document: Document): Fault | null {
  if (hidden.test(document.symbol)) return { path: ['symbol'], says: 'invisible' }
  return tooMuch(document, undefined, false) ?? tooDeep(document.sections)
}

/** Its depth is that of the schema. A path is put together only where something is found: most documents have nothing. */
function tooMuch(value: unknown, name: string | undefined, isCited: boolean): Fault | null {
  if (typeof value === 'string') {
    const most = isCited ? longestTitle : longestText
    const longest = Math.min(most, lengths.get(name) ?? most)
    return value.length > longest ? { path: [], says: 'too-long', length: value.length, most: longest } : null
  }
  if (typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) {
    const most = counts.get(name) ?? mostListed
    if (value.length > most) return { path: [], says: 'too-many', length: value.length, most }
    for (let at = 0; at < value.length; at++) {
      const found = tooMuch(value[at], undefined, isCited)
      if (found) return { ...found, path: [at, ...found.path] }
    }
    return null
  }
  for (const [key, part] of Object.entries(value)) {
    const found = tooMuch(part, key, isCited || key === 'provisions')
    if (found) return { ...found, path: [key, ...found.path] }
  }
  return null
}

/** A section stands after the one it belongs to; what does not is refused elsewhere. */
function tooDeep(sections: readonly Section[]): Fault | null {
  const levels = new Map<string, number>()
  for (const [at, { id, parent }] of sections.entries()) {
    const level = (levels.get(parent ?? '') ?? 0) + 1
    if (level > mostLevels) return { path: ['sections', at, 'parent'], says: 'too-deep', most: mostLevels }
    levels.set(id, level)
  }
  return null
}
