import { hovering } from '../limits'
import type { Box, Point } from './state'

/** Distance of a point from a box; zero inside. */
export function distanceTo(box: Box, { x, y }: Point): number {
  const across = Math.max(box.left - x, 0, x - box.right)
  const down = Math.max(box.top - y, 0, y - box.bottom)
  return Math.hypot(across, down)
}

/**
 * Whether a point lies in the corridor from where the pointer left the reference to the card: the triangle over the card's
 * nearest edge, a little wider than the edge on both ends.
 */
export function isInCorridor(from: Point, card: Box, point: Point): boolean {
  const wide = hovering.corridor
  const vertical = from.y < card.top || from.y > card.bottom
  const edge: [Point, Point] = vertical
    ? [
        { x: card.left - wide, y: from.y < card.top ? card.top : card.bottom },
        { x: card.right + wide, y: from.y < card.top ? card.top : card.bottom },
      ]
    : [
        { x: from.x < card.left ? card.left : card.right, y: card.top - wide },
        { x: from.x < card.left ? card.left : card.right, y: card.bottom + wide },
      ]
  return isInTriangle(point, from, edge[0], edge[1])
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(point, a, b), side(point, b, c), side(point, c, a)]
  return !(sides.some((value) => value < 0) && sides.some((value) => value > 0))
}

const side = (point: Point, a: Point, b: Point): number => (point.x - b.x) * (a.y - b.y) - (a.x - b.x) * (point.y - b.y)
