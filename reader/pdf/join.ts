import type { DocumentText, TextSpan } from './places'
import type { PageItems } from './text'

/** The text of pages as pdf.js gives it, line by line. */
export function joinPages(pages: readonly PageItems[]): DocumentText {
  const parts: string[] = []
  const spans: TextSpan[] = []
  let length = 0
  const put = (text: string) => {
    parts.push(text)
    length += text.length
  }
  for (const [index, { items }] of pages.entries()) {
    for (const [item, { str, hasEOL }] of items.entries()) {
      if (str !== '') spans.push({ start: length, end: length + str.length, page: index + 1, item, offset: 0 })
      put(str)
      if (hasEOL) put(' ')
    }
    put('\n')
  }
  return { text: parts.join(''), spans }
}
