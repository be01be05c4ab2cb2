import type { ReferenceContext } from '../citations/types'
import { addressOf, attributeOf, rootElementOf, titleOf } from './dom'

/** What the document says about itself. Untrusted: the page writes all of it. */
export type PageContext = Pick<ReferenceContext, 'title' | 'url' | 'lang'>

/** Without the fragment: a jump within the page is no other page. */
export function contextOf(document: Document): PageContext {
  const root = rootElementOf(document)
  return {
    title: titleOf(document),
    url: addressOf(document).replace(/#.*$/s, ''),
    lang: (root && (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'))) || undefined,
  }
}
