import { attributeOf, matches, nameOf, textOf } from '../dom'
import { sections } from '../limits'

/** Digits, signs, brackets and single letters; "o", "e" and "a" alone are endings of ordinals (7º, 2e, 2a), "nd" and "th" too. */
const marker = /^(?:\[.*\]|\(?[\p{N}\s,;*†‡§¶#–-]+\)?|\(?[b-df-np-z]\)?|\([aeo]\))$/u

const noteClasses = '.MsoFootnoteReference, .MsoEndnoteReference'

/** Whether an element is the marker of a note: it stands in the sentence and is no part of it. */
export function isNoteMarker(element: Element): boolean {
  const superscript = nameOf(element) === 'sup'
  if (!superscript && attributeOf(element, 'role') !== 'doc-noteref' && !matches(element, noteClasses)) return false
  return isMarker(textOf(element) ?? '')
}

/** Whether a raised text is a marker, by its signs. */
export function isMarker(raised: string): boolean {
  const text = raised.trim()
  return text.length <= sections.marker
    ? marker.test(text)
    : /^\[.*\]$/.test(text) && text.length <= 2 * sections.marker
}
