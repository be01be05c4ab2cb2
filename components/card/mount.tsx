import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { CardClient } from '../client'
import { Card, type CardProps } from './Card'
import css from './card.css?inline'
import { guardKeys } from './guard'

export type { CardProps } from './Card'

export interface MountedCard {
  /** Changes what is shown. Other `content` makes it a new card, at its first finding. */
  update(props: CardProps): void
  /** Puts the card's corner there, in pixels of the viewport, with no more than this height. Until the first call it is not seen. */
  place(at: { left: number; top: number; maxHeight?: number }): void
  /** The card's size now, in pixels: its host has none of its own. */
  measure(): { width: number; height: number }
  /** Moves the focus into the card, so that Tab goes on from its first control. */
  focus(): void
  /** Takes the card away; a note still being written is saved first. */
  unmount(): void
}

/**
 * Draws the card inside a shadow root, which should be closed and empty. The host may stand anywhere in the page, best in the
 * top layer: the style pins it to the viewport's corner and `place` moves the card itself, so no style of the page can.
 * `onResize` tells of every change of size, the first included.
 */
export function mountCard(
  shadow: ShadowRoot,
  client: CardClient,
  props: CardProps,
  onResize?: (size: { width: number; height: number }) => void,
): MountedCard {
  const style = document.createElement('style')
  style.textContent = css
  const frame = document.createElement('div')
  frame.className = 'frame'
  // It has a size to be measured, and is seen once it has a place.
  frame.style.opacity = '0'
  shadow.append(style, frame)

  const root = createRoot(frame)
  const release = guardKeys(shadow)
  const measure = () => ({ width: frame.offsetWidth, height: frame.offsetHeight })
  const observer = new ResizeObserver(() => onResize?.(measure()))
  observer.observe(frame)

  let cards = 0
  let content = props.content
  const update = (next: CardProps) => {
    if (next.content !== content) cards++
    content = next.content
    // The card says so when it fails; until it listens, nobody else should have to.
    if (content instanceof Promise) content.catch(() => undefined)
    root.render(<Card key={cards} client={client} {...next} />)
  }
  flushSync(() => update(props))

  return {
    update,
    place({ left, top, maxHeight }) {
      frame.style.removeProperty('opacity')
      frame.style.translate = `${left}px ${top}px`
      if (maxHeight === undefined) frame.style.removeProperty('--max-height')
      else frame.style.setProperty('--max-height', `${maxHeight}px`)
    },
    measure,
    focus: () => frame.querySelector<HTMLElement>('[role=dialog]')?.focus(),
    unmount() {
      observer.disconnect()
      release()
      root.unmount()
      frame.remove()
      style.remove()
    },
  }
}
