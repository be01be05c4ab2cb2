/** Tells of each page whose text layer came, went or was changed by a search in it. */
export function watchLayers(pages: HTMLElement, changed: (page: number) => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    const touched = new Set<number>()
    for (const record of records) {
      if (!isAboutText(record)) continue
      const page = (record.target as Element).closest<HTMLElement>('.page')
      if (page) touched.add(Number(page.dataset['pageNumber']))
    }
    for (const page of touched) changed(page)
  })
  observer.observe(pages, { childList: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect())
}

/** While words are being selected, pdf.js moves an empty element about in the layer. */
function isAboutText({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes]
  if ((target as Element).closest('.textLayer')) return nodes.some((node) => !hasClass(node, 'endOfContent'))
  return nodes.some((node) => hasClass(node, 'textLayer'))
}

const hasClass = (node: Node, name: string): boolean => node instanceof Element && node.classList.contains(name)
