import { contains, elementsIn, elementWalker, isElement, queryAll } from '../dom'
import { reading } from '../limits'
import { afterSubtree, type Extent } from './extent'
import type { Lost } from './hold'

/** The plain elements that host a shadow root in practice. */
export const usualHosts = 'article aside div footer header main nav section span'.split(' ')

/** Of these there may be very many. */
const frequent = ['div', 'span'] as const

/** Nearly only elements that may host one: no selector tells custom elements from others, but most others are of few tags. */
const others = ':not(div,span,p,a,li,td,b,i,em,br,tr,th,ul,dd,dt,h2,h3,img,sup,code,path,strong,option)'

/**
 * The elements of an extent that may host a shadow root, and null wherever the page may have its turn, which may change it. Not in order: found
 * by the browser's own queries, since a step by script over one element costs as much as reading a text node. A large tree is asked part by part.
 */
export function* hostsIn({ root, from, until }: Extent, lost: Lost): Generator<Element | null> {
  const seen = { div: 0, span: 0 }
  const walker = elementWalker(root)
  walker.currentNode = from
  let element = (isElement(from) ? from : walker.nextNode()) as Element | null
  while (element && element !== until) {
    yield element
    if (from === root && element.childElementCount && !elementsIn(element, '*').item(reading.large)) {
      yield* queryAll(element, others)
      yield null
      for (const name of frequent) {
        const list = queryAll(element, name)
        yield* (seen[name] += list.length) > reading.many ? queryAll(element, `${name}:empty`) : list
        yield null
      }
      element = afterSubtree(walker, element) as Element | null
    } else element = walker.nextNode() as Element | null
  }
  if (!contains(root, walker.currentNode)) lost(root)
}
