import { afterEach, expect, test, vi } from 'vitest'
import { createCards } from './cards'

const { asked } = vi.hoisted(() => ({ asked: [] as { target: number; fail(): void }[] }))
vi.mock('../messaging/protocol', () => ({
  sendMessage: (_: string, { passage }: { passage: { at: number } }) =>
    new Promise((_resolve, reject) => asked.push({ target: passage.at, fail: () => reject(new Error('too late')) })),
}))

const life = new AbortController()
afterEach(() => life.abort())

test('a look-up that fails late takes nothing from the one after it', async () => {
  const at = (id: number) => ({ id, passage: { text: '', at: id }, rects: () => [], rect: () => new DOMRect() })
  globalThis.glossatorCard = () => new Promise(() => {})
  const annotator = { at: () => null, find: at, wash: () => {} } as unknown as Parameters<typeof createCards>[0]
  const cards = createCards(annotator, life.signal)
  cards.open(1)
  cards.open(2)
  asked[0]?.fail()
  await new Promise((resolve) => setTimeout(resolve))
  cards.open(2)
  expect(asked.map(({ target }) => target)).toEqual([1, 2])
})
