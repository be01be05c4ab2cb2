import type { Entry } from '../entries'
import { painting } from '../limits'
import { type HighlightKind, highlightNames } from './names'

/** What can be painted: an entry, or another thing that knows where it stands. */
export type Paintable = Pick<Entry, 'ranges'>

/** Paints entries through the document's highlight registry; never touches the DOM. */
export interface Painter {
  /** @param soft on a ground of colour, for text that has none of its own to underline with */
  add(entry: Paintable, soft?: boolean): void
  remove(entry: Paintable): void
  /** Puts the wash on one entry, and takes it from the last one; null for none. */
  wash(entry: Paintable | null): void
  /** Shows for a moment where an entry is. */
  flash(entry: Paintable): void
  /**
   * Paints again what the page has cleared from the shared registry. Once: a page that clears it again soon means it, until the
   * references on it change.
   * @returns false when there is nothing to paint
   */
  reassert(): boolean
  stop(): void
}

/** Where the browser has no highlight registry, or the page took it away, nothing is painted and nothing breaks. */
export function createPainter(): Painter {
  const registry = registryOf()
  const kinds: HighlightKind[] = [canUnderline() ? 'reference' : 'soft', 'hover', 'flash', 'soft']
  const references = new Highlight()
  const softened = canUnderline() ? new Highlight() : references
  const hover = new Highlight()
  const flash = new Highlight()
  hover.priority = 1
  flash.priority = 2
  const ours = [references, hover, flash, softened]
  const painted = new Map<StaticRange, Highlight>()
  let reasserted = Number.NEGATIVE_INFINITY
  let flashing: ReturnType<typeof setTimeout> | undefined

  const nameOf = (highlight: Highlight) => highlightNames[kinds[ours.indexOf(highlight)] as HighlightKind]
  const register = (highlight: Highlight) => registry?.set(nameOf(highlight), highlight)
  register(references)

  return {
    add(entry, soft) {
      const highlight = soft ? softened : references
      for (const range of entry.ranges) {
        painted.set(range, highlight)
        highlight.add(range)
      }
      if (soft) register(highlight)
      reasserted = Number.NEGATIVE_INFINITY
    },
    remove(entry) {
      for (const range of entry.ranges) {
        painted.get(range)?.delete(range)
        painted.delete(range)
        hover.delete(range)
        flash.delete(range)
      }
      reasserted = Number.NEGATIVE_INFINITY
    },
    wash(entry) {
      hover.clear()
      for (const range of entry?.ranges ?? []) hover.add(range)
      if (entry) register(hover)
    },
    flash(entry) {
      clearTimeout(flashing)
      flash.clear()
      for (const range of entry.ranges) flash.add(range)
      register(flash)
      flashing = setTimeout(() => flash.clear(), painting.flash)
    },
    reassert() {
      if (painted.size === 0) return false
      const used = new Set(painted.values())
      const isThere = [...used].every((highlight) => registry?.get(nameOf(highlight)) === highlight)
      if (isThere && [...used].reduce((size, highlight) => size + highlight.size, 0) >= painted.size) return true
      const now = performance.now()
      if (now - reasserted < painting.patience) return true
      reasserted = now
      for (const highlight of used) register(highlight)
      for (const [range, highlight] of painted) highlight.add(range)
      return true
    },
    stop() {
      clearTimeout(flashing)
      for (const highlight of ours) {
        if (registry?.get(nameOf(highlight)) === highlight) registry.delete(nameOf(highlight))
        highlight.clear()
      }
      painted.clear()
    },
  }
}

/** A page may have put something else in its place. */
function registryOf(): HighlightRegistry | null {
  const registry: unknown = globalThis.CSS?.highlights
  return registry instanceof HighlightRegistry ? registry : null
}

/** Firefox learned to underline highlights with the version that also knows `highlightsFromPoint`. */
function canUnderline(): boolean {
  const isFirefox = CSS.supports('-moz-appearance', 'none')
  return !isFirefox || 'highlightsFromPoint' in HighlightRegistry.prototype
}
