import type { CardContent } from '../../data/api'
import type { Annotator } from '../../page/annotator'
import { createHover } from '../../page/hover/driver'
import type { HoverEffect } from '../../page/hover/state'
import type { CardOpener, OpenCard } from '../card/slot'
import { sendMessage } from '../messaging/protocol'

type Show = Extract<HoverEffect, { type: 'show' }>

/** Ties the hover to the card: fetches the answer and the card's script on rest, shows and hides. */
export function createCards(annotator: Annotator, signal: AbortSignal) {
  let asked: { target: number; content: Promise<CardContent> } | undefined
  let open: OpenCard | undefined

  const hover = createHover({
    document,
    annotator,
    card: { box: () => open?.box() ?? null, contains: (event) => open?.contains(event) ?? false },
    signal,
    effect(effect) {
      switch (effect.type) {
        case 'prefetch':
          void ask(effect.target)
          return void loadCard().catch(() => {})
        case 'show':
          return void show(effect).catch(() => {})
        case 'pinned':
          return open?.pin(effect.pinned)
        case 'hide':
          return hide()
      }
    },
  })

  const ask = (target: number): Promise<CardContent> | undefined => {
    if (asked?.target === target) return asked.content
    const found = annotator.find(target)
    if (found === null) return undefined
    const content = sendMessage('lookUp', { reference: found.reference, passage: found.passage })
    // The card says so when there is no answer; a rest that led to no card need not.
    content.catch(() => {
      asked = undefined
    })
    asked = { target, content }
    return content
  }

  const show = async ({ target, token, pinned, opener }: Show) => {
    const content = ask(target)
    const openCard = await loadCard()
    const reference = annotator.find(target)
    if (content === undefined || reference === null || !hover.isWanted(token)) return
    hide()
    annotator.wash(target)
    open = openCard({
      reference,
      content,
      pinned,
      focus: opener === 'keyboard',
      onPin: (isPinned) => hover.pin(isPinned),
      onClose: () => hover.close(),
    })
  }

  const hide = () => {
    open?.close()
    open = undefined
    annotator.wash(null)
  }

  return hover
}

async function loadCard(): Promise<CardOpener> {
  if (globalThis.glossatorCard === undefined) await sendMessage('loadCard')
  if (globalThis.glossatorCard === undefined) throw new Error('The card could not be loaded into this page.')
  return globalThis.glossatorCard
}
