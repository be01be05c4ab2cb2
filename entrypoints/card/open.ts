import { type CardProps, mountCard } from '../../components/card/mount'
import { language, t } from '../../components/words'
import { writtenOn } from '../../data/notes/writtenOn'
import { wayBackToFocus } from '../../page/focus'
import { createHost } from '../../page/host'
import { distanceTo } from '../../page/hover/corridor'
import type { Box, Point } from '../../page/hover/state'
import { placing } from '../../page/limits'
import { placeCard, type Side } from '../../page/placing/place-card'
import { shadowRootOf } from '../browser/shadow'
import { sendMessage } from '../messaging/protocol'
import { clientIn } from './client'
import type { CardRequest, OpenCard } from './slot'

/** Opens the card beside a reference, in a frame of its own in the top layer, and keeps it there while the page scrolls. */
export async function openCard(request: CardRequest): Promise<OpenCard> {
  const { reference, content, setting, pinned, at, onPin, onClose } = request
  const host = await createHost(document, reference.element(), t('card.frame'))
  if (host.view) host.view.document.documentElement.lang = language()
  const following = new AbortController()
  const lines = reference.rects()
  const line = at ? nearestTo(lines, at) : 0
  let side: Side | undefined
  let corner = { left: 0, top: 0 }
  let returnFocus: (() => void) | undefined
  let shown: CardProps['content'] = content
  let isPinned = pinned

  const props = (): CardProps => ({
    request: { reference: reference.reference, passage: reference.passage },
    content: shown,
    pinned: isPinned,
    source: writtenOn(setting, reference.passage.text),
    onPin,
    onClose,
    ...(setting.pausable && { onPause: (pause) => sendMessage('pause', pause) }),
  })

  const place = () => {
    const anchors = reference.rects()
    const read = anchors[line] ?? anchors[0]
    const size = card.measure()
    if (read === undefined || size.height === 0) return
    const { writingMode, direction } = getComputedStyle(reference.element() ?? document.documentElement)
    const placement = placeCard({
      anchors,
      line: read,
      card: size,
      viewport: { width: innerWidth, height: innerHeight },
      vertical: writingMode !== 'horizontal-tb',
      rtl: direction === 'rtl',
      ...(side === undefined ? {} : { previous: side }),
    })
    side = placement.side
    corner = { left: placement.left, top: placement.top }
    card.limit(Math.min(placement.maxHeight, innerHeight * placing.share))
    host.place({ ...corner, height: card.measure().height, maxWidth: placement.maxWidth })
  }

  const card = mountCard(host.body, clientIn(host.view ?? window), props(), place)
  // What scrolls in a shadow tree is heard in that tree only.
  for (const root of treesAround(reference.element()))
    root.addEventListener('scroll', place, { capture: true, passive: true, signal: following.signal })
  addEventListener('resize', place, { passive: true, signal: following.signal })
  // In a frame the hover hears it.
  if (host.view === null) host.body.addEventListener('keydown', closeByEscape)

  function closeByEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }

  return {
    view: host.view,
    box() {
      const { width, height } = card.measure()
      return { ...corner, right: corner.left + width, bottom: corner.top + height }
    },
    contains: (event) => event.composedPath().includes(host.element),
    pin(pin) {
      isPinned = pin
      card.update(props())
    },
    renew(answer) {
      const hadFocus = document.activeElement === host.element
      shown = answer
      card.update(props())
      // What had it is gone once the new card is drawn.
      if (hadFocus) requestAnimationFrame(() => card.focus())
    },
    hasFocus: () => document.activeElement === host.element,
    hasUnsaved: card.hasUnsaved,
    keep: card.keep,
    focus() {
      returnFocus ??= wayBackToFocus(document, shadowRootOf)
      card.focus()
    },
    close() {
      const hadFocus = document.activeElement === host.element
      following.abort()
      card.unmount()
      host.remove()
      if (hadFocus) returnFocus?.()
    },
  }
}

/** The window, and the shadow trees an element lies in. */
function* treesAround(element: Element | null): Generator<EventTarget> {
  yield window
  for (let root = element?.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) yield root
}

/** Of the lines of a reference, the one that is being read. */
function nearestTo(lines: readonly Box[], at: Point): number {
  const distances = lines.map((box) => distanceTo(box, at))
  return distances.indexOf(Math.min(...distances))
}
