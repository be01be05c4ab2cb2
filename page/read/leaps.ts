import { elementsIn, elementWalker, isElement, precedes, queryAll } from '../dom'
import { reading } from '../limits'
import type { Cutting } from './stretches'

/** Large strides through a tree, of which the browser's own code does the most: no script sees the elements in between. */
export interface Leaps {
  /**
   * Where a block begins, some `reading.leap` elements after this one; null when no more follow. Every element before it that may
   * host a shadow root has then been visited.
   */
  from(element: Element): Element | null
}

/** Few, since each costs every element some 5 ns: the commonest tags that host no shadow root, and paragraphs with anything in them. */
const mayHost = ':not(a,li,p:not(:empty),img,path,td,br,i,b,strong,em,tr)'

/** Null for what is no element, or one so large that asking for its hosts at once would hold up the page. */
export function createLeaps(root: Node, { isCut, visit }: Pick<Cutting, 'isCut' | 'visit'>): Leaps | null {
  if (!isElement(root)) return null
  const all = elementsIn(root, '*')
  if (all.item(reading.whole)) return null
  const hosts = queryAll(root, mayHost)
  const walker = elementWalker(root)
  let index = 0
  let visited = 0

  return {
    from(element) {
      // The page may have changed since the last leap: the index is no more than a guess.
      let end: Element | null
      do end = all.item((index += reading.leap))
      while (end && !precedes(element, end))
      let passed = reading.leap
      if (end) walker.currentNode = end
      for (; end && !isCut(end, passed); passed++) end = walker.nextNode() as Element | null
      // As many as elements were passed, hosts or not, so that none is left behind: to ask where each stands would be dearer.
      const enough = end ? visited + passed : hosts.length
      for (; visited < enough; visited++) {
        const host = hosts[visited]
        if (host) visit(host)
      }
      return end
    },
  }
}
