import type { Entry } from './entries'
import { boundsOf, rectsOf } from './hit/rects'
import type { Painter } from './paint/painter'
import { elementOf } from './read/sections'

/** Brings an entry to the middle of the window and flashes it. The jump is instant: what moves is hard to find again. */
export function scrollToEntry(entry: Entry, painter: Painter): void {
  const element = elementOf(entry.section)
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const view = element?.ownerDocument.defaultView
  const box = boundsOf(rectsOf(entry))
  // A paragraph taller than the window: its middle is in view, the reference may not be.
  if (view && (box.top < 0 || box.bottom > view.innerHeight)) {
    view.scrollBy({ top: box.top - view.innerHeight / 2, behavior: 'instant' })
  }
  painter.flash(entry)
}
