import type { Place } from '../../data/reading/types'
import { isText } from '../../page/dom'

/** What pdf.js' view of a page keeps of its text layer. */
interface LaidOut {
  textLayer: { div: HTMLElement } | null
  _textHighlighter: { textDivs: readonly HTMLElement[] | null }
}

/** Whether the text of a page is laid out now. */
export const isLaidOut = (view: unknown): view is LaidOut => {
  const layer = (view as LaidOut | undefined)?.textLayer
  return layer?.div.isConnected === true && layer.div.querySelector('.endOfContent') !== null
}

/** The elements of the layer, one an item of the page's text. */
export const elementsIn = (view: LaidOut): readonly HTMLElement[] => view['_textHighlighter'].textDivs ?? []

/** Where these places of a page stand in its text layer. pdf.js splits an element while it shows what a search found in it. */
export function rangesIn(view: LaidOut, places: readonly Place[]): StaticRange[] {
  const elements = elementsIn(view)
  return places.flatMap(({ item, from: start, to: end }) => {
    const element = elements[item]
    if (element === undefined) return []
    const from = pointIn(element, start, 'after')
    const to = pointIn(element, end, 'before')
    if (from === null || to === null) return []
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    })
  })
}

function pointIn(
  element: HTMLElement,
  offset: number,
  side: 'before' | 'after',
): { node: Text; offset: number } | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let last: Text | null = null
  let left = offset
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!isText(node)) continue
    last = node
    if (left < node.length || (left === node.length && side === 'before')) return { node, offset: left }
    left -= node.length
  }
  return last && { node: last, offset: last.length }
}
