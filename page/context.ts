import type { ReferenceContext } from '../citations/types'
import { addressOf, attributeOf, rootElementOf, titleOf } from './dom'

/** What the document says about itself. Untrusted: the page writes all of it. */
export type PageContext = Pick<ReferenceContext, 'title' | 'url' | 'lang'>

/** What may name an instrument beside the text. */
export const namesOf = (document: Document): { title: string; url: string } => ({
  title: titleOf(document),
  url: addressOf(document),
})

/** @param root the element whose language is the text's */
export function contextOf(document: Document, root = rootElementOf(document)): PageContext {
  return {
    title: titleOf(document),
    // Without the fragment: a jump within the page is no other page.
    url: addressOf(document).replace(/#.*/s, ''),
    lang: (root && (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'))) || undefined,
  }
}
