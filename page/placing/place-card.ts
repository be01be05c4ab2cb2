import type { Box } from '../hover/state'
import { placing } from '../limits'

export interface Size {
  width: number
  height: number
}

export type Side = 'above' | 'below' | 'left' | 'right'

export interface PlaceRequest {
  /** The boxes of the reference, one a line. */
  anchors: readonly Box[]
  /** The line that is being read: the box under the pointer. */
  line: Box
  /** The card as large as it would like to be. */
  card: Size
  viewport: Size
  /** Where it stands already: it stays there when it grows. */
  previous?: Side
  /** Lines run from top to bottom: the card goes to the left or right of them. */
  vertical?: boolean
  /** Lines run from right to left: the card's right edge keeps to the line's. */
  rtl?: boolean
}

export interface Placement {
  side: Side
  left: number
  top: number
  /** What there is room for; more of it scrolls inside the card. */
  maxWidth: number
  maxHeight: number
}

/** Stretch between `from` and `to` on one axis, and the space of the window before and after it. */
interface Axis {
  from: number
  to: number
  length: number
}

/**
 * Places the card beside the line, clear of the whole reference where there is room and of the line in any case, inside the window.
 * All in CSS pixels of the window.
 */
export function placeCard(request: PlaceRequest): Placement {
  const { anchors, line, card, viewport, previous, vertical = false, rtl = false } = request
  const { margin } = placing
  const across = vertical ? 'horizontal' : 'vertical'
  const lineAxis = axisOf([line], across, viewport)
  const wholeAxis = axisOf([line, ...anchors], across, viewport)
  const wanted = vertical ? card.width : card.height
  const sides: [Side, Side] = vertical ? ['left', 'right'] : ['above', 'below']
  const kept = previous && sides.includes(previous) ? previous : undefined
  const axis = [wholeAxis, lineAxis].find((candidate) => roomOn(candidate, kept, sides) >= wanted) ?? lineAxis
  const side = kept ?? chooseSide(axis, wanted, sides, vertical && rtl)
  const room = Math.max(0, side === sides[0] ? roomBefore(axis) : roomAfter(axis))
  const extent = Math.min(wanted, room)
  const start = side === sides[0] ? axis.from - placing.gap - extent : axis.to + placing.gap

  const maxWidth = vertical ? room : Math.max(0, viewport.width - 2 * margin)
  const maxHeight = vertical ? Math.max(0, viewport.height - 2 * margin) : room
  if (vertical) {
    const height = Math.min(card.height, maxHeight)
    return {
      side,
      left: start,
      top: clamp(line.top, margin, viewport.height - margin - height),
      maxWidth,
      maxHeight,
    }
  }
  const width = Math.min(card.width, maxWidth)
  const left = clamp(rtl ? line.right - width : line.left, margin, viewport.width - margin - width)
  return { side, left, top: start, maxWidth, maxHeight }
}

function axisOf(boxes: readonly Box[], across: 'horizontal' | 'vertical', viewport: Size): Axis {
  const [before, after, length] =
    across === 'vertical' ? (['top', 'bottom', viewport.height] as const) : (['left', 'right', viewport.width] as const)
  const from = Math.min(...boxes.map((box) => box[before]))
  const to = Math.max(...boxes.map((box) => box[after]))
  return { from, to, length }
}

const roomBefore = ({ from, length }: Axis): number => Math.min(from, length) - placing.gap - placing.margin
const roomAfter = ({ to, length }: Axis): number => length - Math.max(to, 0) - placing.gap - placing.margin

function roomOn(axis: Axis, kept: Side | undefined, sides: [Side, Side]): number {
  if (!kept) return Math.max(roomBefore(axis), roomAfter(axis))
  return kept === sides[0] ? roomBefore(axis) : roomAfter(axis)
}

/** Below, as one reads on downwards past what is known; the other side when only that has room; else the roomier one. */
function chooseSide(axis: Axis, wanted: number, [before, after]: [Side, Side], startFirst: boolean): Side {
  const first = startFirst ? before : after
  const second = startFirst ? after : before
  const roomOf = (side: Side) => (side === before ? roomBefore(axis) : roomAfter(axis))
  if (roomOf(first) >= wanted) return first
  if (roomOf(second) >= wanted) return second
  return roomOf(first) >= roomOf(second) ? first : second
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))
