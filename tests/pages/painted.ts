/**
 * Texts of what is painted under any of these names, parted by blanks, in one document and its shadow trees; without what is
 * hidden or floats beside (a drop cap does not).
 * Runs in the browser, in a world of its own, which a page that patches its prototypes cannot reach; it stands alone for that.
 */
export function paintedTexts(names: string): string[] {
  const isAside = (element: Element) => {
    const { float, position } = getComputedStyle(element)
    const hasWordsAround = [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node instanceof Text && node.data.trim() !== '',
    )
    const isBeside = float !== 'none' || (position === 'absolute' && hasWordsAround)
    return isBeside && (element.textContent ?? '').trim().length > 1
  }
  const isShown = (node: Node) => {
    let element = node.parentElement
    if (element?.checkVisibility() === false) return false
    for (; element !== null; element = element.parentElement) if (isAside(element)) return false
    return true
  }
  const texts: string[] = []
  const read = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
    const range = document.createRange()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT)
    let text = ''
    for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text) || !range.intersectsNode(node) || !isShown(node)) continue
      text += node.data.slice(
        node === startContainer ? startOffset : 0,
        node === endContainer ? endOffset : node.data.length,
      )
    }
    texts.push(text)
  }
  // Firefox lets no other world iterate a page's highlight, but `forEach` passes.
  for (const name of names.split(' ')) CSS.highlights.get(name)?.forEach(read)
  return texts
}

/** Of all frames and trees, which have no common order: as a reader sees them, sorted. */
export function asRead(texts: string[]): string[] {
  return texts.map((text) => text.replaceAll(/[\u00ad\u200b]/g, '').replaceAll(/\s+/g, ' ')).sort()
}
