import { type CardProps, mountCard } from '../../components/card/mount'
import { createHost } from '../../page/host'
import { placeCard, type Side } from '../../page/placing/place-card'
import { sendMessage } from '../messaging/protocol'
import { client } from './client'
import type { CardRequest, OpenCard } from './slot'

/** Opens the card beside a reference, in a closed shadow root in the top layer, and keeps it there while the page scrolls. */
export function openCard({ reference, content, pinned, focus, onPin, onClose }: CardRequest): OpenCard {
  const [line] = reference.rects()
  const host = createHost(document, line?.left ?? 0, line?.top ?? 0)
  const focused = document.activeElement
  const following = new AbortController()
  let side: Side | undefined
  let corner = { left: 0, top: 0 }

  const props = (isPinned: boolean): CardProps => ({
    request: { reference: reference.reference, passage: reference.passage },
    content,
    pinned: isPinned,
    source: { url: location.href, title: document.title, quote: reference.passage.text },
    onPin,
    onClose,
    onPause: (pause) => sendMessage('pause', pause),
  })

  const place = () => {
    const anchors = reference.rects()
    const [first] = anchors
    if (first === undefined) return
    const { writingMode, direction } = getComputedStyle(document.documentElement)
    const placement = placeCard({
      anchors,
      line: first,
      card: card.measure(),
      viewport: { width: innerWidth, height: innerHeight },
      vertical: writingMode.startsWith('vertical'),
      rtl: direction === 'rtl',
      ...(side === undefined ? {} : { previous: side }),
    })
    side = placement.side
    corner = { left: placement.left, top: placement.top }
    card.place({ ...corner, maxHeight: placement.maxHeight })
    host.reveal()
  }

  const card = mountCard(host.shadow, client, props(pinned), place)
  addEventListener('scroll', place, { capture: true, passive: true, signal: following.signal })
  addEventListener('resize', place, { passive: true, signal: following.signal })
  if (focus) card.focus()

  return {
    box() {
      const { width, height } = card.measure()
      return { ...corner, right: corner.left + width, bottom: corner.top + height }
    },
    contains: (event) => event.composedPath().includes(host.element),
    pin: (isPinned) => card.update(props(isPinned)),
    close() {
      const hadFocus = document.activeElement === host.element
      following.abort()
      card.unmount()
      host.remove()
      if (hadFocus && focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    },
  }
}
