/** Plain text as paragraphs; the lines of each stay as they are. */
export function paragraphsOf(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment()
  for (const block of text.replaceAll(/\r\n?/g, '\n').split(/\n[^\S\n]*\n\s*/)) {
    if (block.trim() === '') continue
    const paragraph = document.createElement('p')
    paragraph.className = 'as-typed'
    paragraph.textContent = block
    fragment.append(paragraph)
  }
  return fragment
}
