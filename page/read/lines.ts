import { areaOf, textOf } from '../dom'
import { lines } from '../limits'
import { isMarker } from './marker'
import { withRange } from './text'

/** How a text goes on from the one before: not at all, without being seen, or with this between them. */
export type Join = 'apart' | 'unseen' | '' | ' ' | '\n'

/** Where the text of a placed element stands: its first line and its last, and the column they are part of. */
interface Place {
  first: DOMRect
  last: DOMRect
  left: number
  right: number
  /** Width of the markers of notes behind it. */
  marked: number
}

/** Tells which texts in placed elements read on from the one before: words of one line, lines of one column, by where they are seen. */
export class Lines {
  #element: Element | null = null
  #place: Place | null = null
  #marker: Element | null = null
  /** Whether the last text ends a sentence. */
  #hasEnded = false

  /** @param element the placed one that a text lies in, if any */
  join({ data }: Text, element: Element | null): Join {
    const isBlank = !/\S/.test(data)
    if (isBlank || element === this.#element) {
      if (!isBlank) this.#hasEnded = sentenceEnd.test(data)
      // Between the tags of placed elements, blanks have no place.
      return element || !this.#element ? '' : 'unseen'
    }
    if (element && element === this.#marker) return 'unseen'
    const last = this.#place
    const place = element && placeOf(element)
    const join = element && last && place ? this.#joinOf(last, place, element) : 'apart'
    if (last && place && join === 'unseen') {
      this.#marker = element
      last.marked += place.right - place.left
      return join
    }
    if (last && place && join !== 'apart') {
      place.left = Math.min(place.left, last.left)
      place.right = Math.max(place.right, last.right)
    }
    this.#element = element
    this.#place = place
    this.#hasEnded = sentenceEnd.test(data)
    return join
  }

  #joinOf({ last, left, right, marked }: Place, { first }: Place, element: Element): Join {
    const height = Math.min(last.height, first.height)
    if (Math.min(last.bottom, first.bottom) - Math.max(last.top, first.top) > height / 2) {
      const isRtl = getComputedStyle(element).direction === 'rtl'
      const gap = (isRtl ? last.left - first.right : first.left - last.right) - marked
      if (gap < -height / 2 || gap > height * lines.gap) return 'apart'
      const isRaised = first.height < last.height * lines.raised && first.bottom < last.bottom
      if (isRaised && isMarker(textOf(element) ?? '')) return 'unseen'
      return gap > height * lines.space ? ' ' : ''
    }
    const down = first.top - last.bottom
    const isNext = down > -height / 2 && down < height * (this.#hasEnded ? lines.gap / 2 : lines.gap)
    const isAlike = Math.max(last.height, first.height) < height * lines.alike
    return isNext && isAlike && first.left < right && first.right > left ? '\n' : 'apart'
  }
}

const sentenceEnd = /[.!?:;]\P{L}*$/u

/** Null where the element is wider than its text: a row or a box, and not a line of print. */
function placeOf(element: Element): Place | null {
  const boxes = withRange((range) => {
    range.selectNodeContents(element)
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
  })
  const [first] = boxes
  const last = boxes.at(-1)
  if (!first || !last) return null
  const left = Math.min(...boxes.map((box) => box.left))
  const right = Math.max(...boxes.map((box) => box.right))
  const isFilled = areaOf(element).width - (right - left) < first.height * lines.gap
  return isFilled ? { first, last, left, right, marked: 0 } : null
}
