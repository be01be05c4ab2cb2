import { afterEach, expect, test, vi } from 'vitest'
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

/** Cards that open when they are let. */
function opener() {
  const opened: { does: string[]; request: CardRequest; let(): void }[] = []
  globalThis.glossatorCard = (request) =>
    new Promise((resolve) => {
      const does: string[] = []
      const card = {
        view: null,
        box: () => ({ left: 0, top: 0, right: 0, bottom: 0 }),
        contains: () => false,
        pin: (pinned: boolean) => does.push(pinned ? 'pin' : 'let go'),
        hasFocus: () => false,
        hasUnsaved: () => false,
        renew: () => {},
        focus: () => does.push('focus'),
        close: () => does.push('close'),
      }
      opened.push({ does, request, let: () => resolve(card) })
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

test('the focus goes into the card that it was asked for, and into no later one', async () => {
  const opened = opener()
  const cards = createCards(annotator, life.signal)
  cards.open(1)
  await tasks()
  opened[0]?.let()
  await tasks()
  cards.openAndFocus(1)
  expect(opened[0]?.does).toEqual(['focus'])
  opened[0]?.request.onClose()
  cards.open(1)
  await tasks()
  opened[1]?.let()
  await tasks()
  expect(opened[1]?.does).toEqual([])
  cards.openAndFocus(2)
  await tasks()
  opened[2]?.let()
  await tasks()
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
