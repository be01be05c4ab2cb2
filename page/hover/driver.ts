import type { Annotator } from '../annotator'
import { closest, isElement } from '../dom'
import { hear } from '../observe/hear'
import { isWanted, step, wakeAt } from './machine'
import { type Box, type HoverEffect, type HoverInput, type HoverState, initialState, type PointerKind } from './state'

export interface HoverOptions {
  document: Document
  /** Hit-testing; `find` tells which references are still on the page. */
  annotator: Pick<Annotator, 'at' | 'find'>
  /** The card, while one is open: its box in the window, and whether an event of the page's document comes from it. */
  card: { box(): Box | null; contains(event: Event): boolean }
  /** What the hover wants done. */
  effect(effect: Exclude<HoverEffect, { type: 'look' }>): void
  signal: AbortSignal
}

export interface Hover {
  /** By keyboard or from a list: opens pinned. */
  open(target: number): void
  pin(pinned: boolean): void
  /** As Escape does. */
  close(): void
  /** The card that was to go is still there, pinned. */
  stays(target: number): void
  /** Hears what is done in a card that is a document of its own; and when the page throws that away. */
  listenIn(view: Window, signal: AbortSignal): void
  /** Whether the answer to this rest is still wanted; late ones are dropped. */
  isWanted(token: number): boolean
  /** To be called when references have left the page. */
  prune(): void
}

/** Feeds the machine with what the user does, and with nothing a page's script pretends he does. */
export function createHover(options: HoverOptions): Hover {
  const { document, annotator, card, signal } = options
  let state: HoverState = initialState
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The finger that is down, or has just been lifted, has opened a card by resting. */
  let hasHeld = false
  /** What a button of the mouse is down for: text of the page is being selected, or text of the card. */
  let selecting: 'page' | 'card' | null = null

  const feed = (input: HoverInput) => {
    const next = step(state, input)
    state = next.state
    for (const effect of next.effects) {
      if (effect.type === 'show' && input.type === 'tick') hasHeld = effect.opener === 'touch'
      if (effect.type === 'look')
        feed({ type: 'looked', time: now(), target: selecting ? null : targetAt(effect.x, effect.y) })
      else options.effect(effect)
    }
    schedule()
  }

  const schedule = () => {
    clearTimeout(timer)
    const due = wakeAt(state)
    if (due !== null) timer = setTimeout(() => feed({ type: 'tick', time: Math.max(now(), due) }), due - now())
  }

  const targetAt = (x: number, y: number) => annotator.at(x, y)?.id ?? null

  // At the window and in the capturing phase: a page that stops an event stops it for itself only.
  const view = document.defaultView ?? document
  const listen = <K extends keyof DocumentEventMap>(type: K, handle: (event: DocumentEventMap[K]) => void) => {
    const listener = (event: DocumentEventMap[K]) => {
      if (event.isTrusted) handle(event)
    }
    hear(view, type, listener, { capture: true, passive: true, signal })
  }

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch' && state.kind !== 'pressing') return
    const dragging = event.pointerType !== 'touch' && event.buttons !== 0
    if (!dragging) selecting = null
    const box = state.kind === 'open' ? card.box() : null
    feed({
      type: 'move',
      time: now(),
      x: event.clientX,
      y: event.clientY,
      inCard: card.contains(event) || selecting === 'card',
      card: box,
      dragging,
    })
  })
  listen('pointerdown', (event) => {
    hasHeld = false
    const { clientX: x, clientY: y } = event
    const pointer: PointerKind =
      event.pointerType === 'touch' || event.pointerType === 'pen' ? event.pointerType : 'mouse'
    const inCard = card.contains(event)
    if (pointer !== 'touch') selecting = inCard ? 'card' : 'page'
    const target = inCard ? null : targetAt(x, y)
    feed({ type: 'press', time: now(), x, y, pointer, target, onLink: isOnLink(event), inCard })
  })
  listen('pointerup', (event) => {
    selecting = null
    if (event.pointerType === 'touch') feed({ type: 'release', time: now() })
  })
  listen('pointercancel', () => {
    selecting = null
    feed({ type: 'cancel', time: now() })
  })
  listen('pointerout', (event) => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') feed({ type: 'cancel', time: now() })
  })
  listen('click', (event) => {
    // Taps were decided by press and release; Enter on a link is no click on the text.
    if (event.detail === 0 || event.pointerType === 'touch' || !isPlain(event)) return
    const inCard = card.contains(event)
    const target = inCard || hasSelection(document) ? null : targetAt(event.clientX, event.clientY)
    feed({ type: 'click', time: now(), target, onLink: isOnLink(event), inCard })
  })
  listen('scroll', () => feed({ type: 'scroll', time: now() }))
  hear(
    view,
    'keydown',
    (event: KeyboardEvent) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing || state.kind !== 'open') return
      // What is written in the card may want the key first.
      if (card.contains(event)) return
      // This Escape was for the card: a dialog of the page below stays open.
      event.preventDefault()
      event.stopImmediatePropagation()
      feed({ type: 'escape' })
    },
    { capture: true, signal },
  )
  for (const type of ['contextmenu', 'click']) {
    hear(
      view,
      type,
      (event) => {
        if (!event.isTrusted || !hasHeld) return
        // The finger was held for the card: no menu, and no link followed as it is lifted.
        event.preventDefault()
        event.stopImmediatePropagation()
        if (type === 'click') hasHeld = false
      },
      { capture: true, signal },
    )
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    feedLast()
  })

  const feedLast = () => {
    const last = step(state, { type: 'close' })
    state = last.state
    for (const effect of last.effects) if (effect.type !== 'look') options.effect(effect)
  }

  const listenIn = (view: Window, signal: AbortSignal) => {
    const listen = <K extends keyof WindowEventMap>(type: K, handle: (event: WindowEventMap[K]) => void) =>
      view.addEventListener(type, (event) => event.isTrusted && handle(event), { signal })
    listen('pointermove', ({ clientX, clientY, pointerType, buttons }) => {
      const box = card.box()
      if (box === null || pointerType === 'touch') return
      const [x, y] = [box.left + clientX, box.top + clientY]
      feed({ type: 'move', time: now(), x, y, inCard: true, card: box, dragging: buttons !== 0 })
    })
    listen('pointerout', ({ relatedTarget, pointerType }) => {
      if (relatedTarget === null && pointerType !== 'touch') feed({ type: 'cancel', time: now() })
    })
    listen('click', () => feed({ type: 'click', time: now(), target: null, onLink: false, inCard: true }))
    listen('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) feed({ type: 'escape' })
    })
    listen('pagehide', ({ persisted }) => {
      // What comes back as it was left keeps its card: a note stored as it goes would wait in vain to be told of.
      if (persisted) return
      // Later, or the page's own removal of the card would find it removed already and throw.
      setTimeout(() => signal.aborted || feed({ type: 'close' }))
    })
  }

  return {
    listenIn,
    open: (target) => feed({ type: 'open', target }),
    pin: (pinned) => feed({ type: 'pin', pinned }),
    close: () => feed({ type: 'escape' }),
    stays: (target) => feed({ type: 'stays', target }),
    isWanted: (token) => isWanted(state, token),
    prune: () => feed({ type: 'kept', isKept: (target) => annotator.find(target) !== null }),
  }
}

const now = (): number => performance.now()

/** Links and controls keep their click. */
const controls = 'a[href], area[href], button, summary, label, [onclick], [role="button"], [role="link"], [role="tab"]'

function isOnLink(event: Event): boolean {
  return event.composedPath().some((node) => isElementNode(node) && closest(node, controls) === node)
}

const isElementNode = (target: EventTarget): target is Element => target instanceof Node && isElement(target)

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey

/** The end of a drag over text is a click too, and is about the selection. */
const hasSelection = (document: Document): boolean => document.getSelection()?.isCollapsed === false
