import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { CardRequest } from '../card/slot'
import { createCards } from './cards'

const { asked } = vi.hoisted(() => ({ asked: [] as { target: number; fail(): void }[] }))
vi.mock('../messaging/protocol', () => ({
  sendMessage: (_: string, { passage }: { passage: { at: number } }) =>
    new Promise((_resolve, reject) => asked.push({ target: passage.at, fail: () => reject(new Error('too late')) })),
}))

let life = new AbortController()
afterEach(() => {
  life.abort()
  life = new AbortController()
})

const at = (id: number) => ({ id, passage: { text: '', at: id }, rects: () => [], rect: () => new DOMRect() })
const annotator = { at: () => null, find: at, wash: () => {} } as unknown as Parameters<typeof createCards>[0]
const tasks = () => new Promise((resolve) => setTimeout(resolve))

/** Cards that open when they are let; `keeps` tells whether a note in it can be stored, and is null where none is written. */
function opener(view: Window | null = null) {
  const opened: { does: string[]; request: CardRequest; let(): void; keeps: boolean | null }[] = []
  globalThis.glossatorCard = (request) =>
    new Promise((resolve) => {
      const does: string[] = []
      const card = {
        view,
        box: () => ({ left: 0, top: 0, right: 0, bottom: 0 }),
        contains: () => false,
        pin: (pinned: boolean) => does.push(pinned ? 'pin' : 'let go'),
        hasFocus: () => false,
        hasUnsaved: () => one.keeps !== null,
        keep: () => one.keeps === null || Promise.resolve(one.keeps),
        renew: () => {},
        focus: () => does.push('focus'),
        close: () => does.push('close'),
      }
      const one = { does, request, let: () => resolve(card), keeps: null as boolean | null }
      opened.push(one)
    })
  return opened
}

test('a look-up that fails late takes nothing from the one after it', async () => {
  globalThis.glossatorCard = () => new Promise(() => {})
  const cards = createCards(annotator, life.signal)
  cards.open(1)
  cards.open(2)
  asked[0]?.fail()
  await tasks()
  cards.open(2)
  expect(asked.map(({ target }) => target)).toEqual([1, 2])
})

/** Asks for the card of a reference, and lets what is on its way come. */
async function come(opened: ReturnType<typeof opener>, ask: () => void) {
  ask()
  await tasks()
  opened.at(-1)?.let()
  await tasks()
}

test('the focus goes into the card that it was asked for, and into no later one', async () => {
  const opened = opener()
  const cards = createCards(annotator, life.signal)
  await come(opened, () => cards.open(1))
  cards.openAndFocus(1)
  expect(opened[0]?.does).toEqual(['focus'])
  opened[0]?.request.onClose()
  await come(opened, () => cards.open(1))
  expect(opened[1]?.does).toEqual([])
  await come(opened, () => cards.openAndFocus(2))
  expect(opened[2]?.does).toEqual(['focus'])
})

test('a card that was pinned or let go while it was on its way is so when it comes', async () => {
  const opened = opener()
  const cards = createCards(annotator, life.signal)
  cards.open(1)
  await tasks()
  opened[0]?.request.onPin(false)
  opened[0]?.let()
  await tasks()
  expect(opened[0]?.does).toEqual(['let go'])
})

test('a card with a note that cannot be stored stays, and no other takes its place, until it can', async () => {
  const opened = opener()
  const cards = createCards(annotator, life.signal)
  const openNext = (target: number) => come(opened, () => cards.open(target))
  await openNext(1)
  const [card] = opened
  if (card === undefined) throw new Error('No card was opened.')
  card.keeps = false
  card.request.onClose()
  await openNext(2)
  card.request.onClose()
  await tasks()
  expect(card.does).toEqual(['pin', 'pin', 'pin'])
  expect(opened).toHaveLength(1)
  card.keeps = true
  await userEvent.keyboard('{Escape}')
  await tasks()
  expect(card.does.at(-1)).toBe('close')
  await openNext(2)
  expect(opened).toHaveLength(2)
})

test('a card goes when the page takes its frame away, and not when both are left to come back as they are', async () => {
  const frame = new EventTarget()
  // No script can fire what the browser fires: what is heard is called by hand.
  const heard = new Map<string, (event: object) => void>()
  frame.addEventListener = (type: string, listener: unknown) => heard.set(type, listener as (event: object) => void)
  const opened = opener(frame as Window)
  const cards = createCards(annotator, life.signal)
  await come(opened, () => cards.open(1))
  heard.get('pagehide')?.({ isTrusted: true, persisted: true })
  await tasks()
  expect(opened[0]?.does).toEqual([])
  heard.get('pagehide')?.({ isTrusted: true, persisted: false })
  await tasks()
  expect(opened[0]?.does).toEqual(['close'])
})
