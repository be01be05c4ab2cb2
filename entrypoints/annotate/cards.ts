import type { CardContent } from '../../data/api'
import type { Annotator } from '../../page/annotator'
import { contextOf } from '../../page/context'
import { createHover } from '../../page/hover/driver'
import type { HoverEffect } from '../../page/hover/state'
import type { CardOpener, CardSetting, OpenCard } from '../card/slot'
import { pageLanguage, pageTitle } from '../messaging/limits'
import { sendMessage } from '../messaging/protocol'

type Show = Extract<HoverEffect, { type: 'show' }>

/** The page that this script was brought into. */
const thisPage = (): CardSetting => ({
  url: location.href,
  title: document.title,
  language: contextOf(document).lang ?? '',
  pausable: true,
})

/**
 * Ties the hover to the card: fetches the answer and the card's script on rest, shows and hides.
 * @param setting what the text is a part of
 */
export function createCards(
  annotator: Pick<Annotator, 'at' | 'find' | 'wash'>,
  signal: AbortSignal,
  setting: () => CardSetting = thisPage,
) {
  let asked: { target: number; content: Promise<CardContent> } | undefined
  let open: OpenCard | undefined
  let shown: number | null = null
  /** What the open card says. */
  let answer: CardContent | Promise<CardContent> | undefined
  /** The reference whose card gets the focus as soon as it is there. */
  let focusOn: number | null = null
  /** Whether the card is to stay, also while it is on its way. */
  let isPinned = false
  let onReturn = () => {}
  /** For as long as a card is open: what is heard inside it. */
  let within = new AbortController()

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
          return void show(effect).catch(() => {
            focusOn = null
          })
        case 'pinned':
          isPinned = effect.pinned
          return open?.pin(isPinned)
        case 'hide':
          // The next card on the same reference may find more in the library.
          if (asked?.target === shown) asked = undefined
          return void putAway(effect.back)
      }
    },
  })

  const ask = (target: number): Promise<CardContent> | undefined => {
    if (asked?.target === target) return asked.content
    const found = annotator.find(target)
    if (found === null) return undefined
    const { title, language } = setting()
    const page = { title: title.slice(0, pageTitle), language: language.slice(0, pageLanguage) }
    const content = sendMessage('lookUp', { reference: found.reference, passage: found.passage, page })
    // The card says so when there is no answer; a rest that led to no card need not.
    content.catch(() => {
      if (asked?.content === content) asked = undefined
    })
    asked = { target, content }
    return content
  }

  const show = async ({ target, token, pinned, at }: Show) => {
    isPinned = pinned
    const content = ask(target)
    const openCard = await loadCard()
    const reference = annotator.find(target)
    if (content === undefined || reference === null) return
    if (!(await (open?.keep() ?? true))) return stay()
    if (!hover.isWanted(token)) return
    const opened = await openCard({
      reference,
      content,
      setting: setting(),
      pinned,
      at,
      onPin: (isPinned) => hover.pin(isPinned),
      onClose: () => (signal.aborted ? hide() : hover.close()),
    })
    if (!hover.isWanted(token)) return opened.close()
    const isWithin = focusOn === target || (open?.hasFocus() ?? false)
    hide()
    open = opened
    shown = target
    answer = content
    annotator.wash(target)
    if (isPinned !== pinned) opened.pin(isPinned)
    within = new AbortController()
    if (opened.view) hover.listenIn(opened.view, within.signal)
    if (isWithin) opened.focus()
  }

  /** The library has changed: what the open card says may have, too. */
  const renew = async () => {
    const target = shown
    asked = undefined
    if (target === null || open?.hasUnsaved()) return
    const [old, now] = await Promise.all([answer, ask(target)])
    // Of another library every score is another.
    const told = (content: CardContent) => JSON.stringify(content, (name, value) => (name === 'score' ? null : value))
    if (old === undefined || now === undefined || shown !== target || open?.hasUnsaved() || told(old) === told(now))
      return
    answer = now
    open?.renew(now)
  }

  /** Where a note being written in it cannot be stored, the card stays: its words can still be copied, or stored after all. */
  const putAway = async (back: boolean) => {
    const leaving = open
    const kept = leaving?.keep() ?? true
    const isKept = kept === true || (await kept)
    if (open !== leaving) return
    if (!isKept) return stay()
    hide()
    if (back) onReturn()
  }

  const stay = () => {
    focusOn = null
    if (shown !== null) hover.stays(shown)
  }

  const hide = () => {
    within.abort()
    const closing = open
    open = undefined
    shown = null
    focusOn = null
    closing?.close()
    annotator.wash(null)
  }

  return {
    prune: hover.prune,
    renew: () => void renew().catch(() => {}),
    /** The reference whose card is open. */
    shown: () => shown,
    open: (target: number) => hover.open(target),
    openAndFocus(target: number) {
      if (shown === target) return open?.focus()
      hover.open(target)
      focusOn = target
    },
    /** What else to do when the reader leaves a card to go on reading. */
    onReturn(listener: () => void) {
      onReturn = listener
    },
  }
}

async function loadCard(): Promise<CardOpener> {
  if (globalThis.glossatorCard === undefined) await sendMessage('loadCard')
  if (globalThis.glossatorCard === undefined) throw new Error('The card could not be loaded into this page.')
  return globalThis.glossatorCard
}
