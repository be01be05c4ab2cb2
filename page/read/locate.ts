import type { Section } from './sections'

/** A place in the page. */
export interface Place {
  node: Text
  offset: number
}

/** Where a part of a section stands in the page. */
export interface Located {
  start: Place
  end: Place
  /** The text nodes it takes part in, in order. */
  nodes: Text[]
}

/** The page's text for `start`–`end` of a section's text; null when no text of the page stands there. */
export function locate({ pieces }: Section, start: number, end: number): Located | null {
  const firstIndex = indexOfFirst(pieces, (piece) => piece.at + piece.length > start)
  const endIndex = indexOfFirst(pieces, (piece) => piece.at >= end)
  const first = pieces[firstIndex]
  const last = pieces[endIndex - 1]
  if (!first || !last || firstIndex >= endIndex) return null
  return {
    start: { node: first.node, offset: first.start + Math.max(0, start - first.at) },
    end: { node: last.node, offset: last.start + Math.min(last.length, end - last.at) },
    nodes: pieces.slice(firstIndex, endIndex).map((piece) => piece.node),
  }
}

/** Index of the first item that passes, `list.length` when none does. Those that pass must follow those that do not. */
export function indexOfFirst<T>(list: readonly T[], passes: (item: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(list[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
