import type { Entry } from './entries'
import { boundsOf, rectsOf } from './hit/rects'
import type { Painter } from './paint/painter'
import { elementOf } from './read/sections'
import { scrollToMiddle } from './scroll-to-middle'

/** Brings an entry to the middle of the window and flashes it. */
export function scrollToEntry(entry: Entry, painter: Painter): void {
  const element = elementOf(entry.section)
  if (element) scrollToMiddle(element, () => boundsOf(rectsOf(entry)))
  painter.flash(entry)
}
