import { createRef } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { CardClient } from '../clients/card'
import { CARD_LOW, CARD_LOW_NOTED } from '../shared/limits'
import card from '../words/en/card.json'
import { bring } from '../words/translate'
import { Card, type CardProps } from './Card'
import css from './card.css?inline'
import { guardKeys } from './guard'
import type { Draft } from './ShortNote'

export type { CardProps } from './Card'

bring(card)

export interface MountedCard {
  /** Changes what is shown. Other `content` makes it a new card, at its first finding. */
  update(props: CardProps): void
  /** No higher than this, in pixels; what does not fit scrolls. */
  limit(maxHeight: number): void
  /** The card's size now, in pixels. No height while there is nothing worth seeing yet. */
  measure(): { width: number; height: number }
  /** Whether it holds words of a note that are not kept yet. */
  hasUnsaved(): boolean
  /** Stores those; false where that failed, which the card says. At once where there are none. */
  keep(): true | Promise<boolean>
  /** Moves the focus into the card, so that Tab goes on from its first control. */
  focus(): void
  /** Takes the card away; a note still being written is saved first. */
  unmount(): void
}

/**
 * Draws the card in an element, as wide as that: the body of a frame of its own, or a box in a shadow tree, where what is typed is
 * kept from the page. Whoever mounts it gives it its place. `onResize` tells of every change of size, the first included.
 */
export function mountCard(
  body: HTMLElement,
  client: CardClient,
  props: CardProps,
  onResize?: (size: { width: number; height: number }) => void,
): MountedCard {
  const document = body.ownerDocument
  const style = document.createElement('style')
  style.textContent = css
  const frame = document.createElement('div')
  body.append(style, frame)

  const root = createRoot(frame)
  const tree = body.getRootNode()
  const release = tree instanceof ShadowRoot ? guardKeys(tree) : () => undefined
  const measure = () => ({ width: frame.offsetWidth, height: frame.offsetHeight })
  const observer = new ResizeObserver(() => onResize?.(measure()))
  observer.observe(frame)

  const draft = createRef<Draft>()
  let cards = 0
  let content = props.content
  const update = (next: CardProps) => {
    if (next.content !== content) cards++
    content = next.content
    // The card says so when it fails; until it listens, nobody else should have to.
    if (content instanceof Promise) content.catch(() => undefined)
    root.render(<Card key={cards} client={client} draft={draft} {...next} />)
  }
  flushSync(() => update(props))

  return {
    update,
    limit(maxHeight) {
      frame.style.setProperty('--max-height', `${maxHeight}px`)
      frame.dataset.room = maxHeight < CARD_LOW ? 'none' : maxHeight < CARD_LOW_NOTED ? 'little' : ''
    },
    measure,
    hasUnsaved: () => draft.current?.isUnsaved() ?? false,
    keep: () => draft.current?.keep() ?? true,
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
