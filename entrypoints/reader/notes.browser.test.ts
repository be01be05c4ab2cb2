import { afterEach, expect, test, vi } from 'vitest'
import { describePassage } from '../../data/notes/passage/describe'
import type { Passages } from '../../reader/shown'
import { followNotes } from './notes'

type Answer = { resolve(noted: { id: string; quote: unknown }[]): void; reject(): void }
const { asked, told } = vi.hoisted(() => ({ asked: [] as Answer[], told: [] as unknown[] }))
vi.mock('../messaging/protocol', () => ({
  onMessage: () => () => {},
  sendMessage: (what: string, data: unknown) =>
    what === 'notedPassages'
      ? new Promise((resolve, reject) => asked.push({ resolve, reject: () => reject(new Error('nobody')) }))
      : Promise.resolve(void told.push(data)),
}))

const text = 'The Committee is concerned about farms. It recommends inspections.'
const noted = (id: string, words: string) => {
  const start = text.indexOf(words)
  return { id, quote: describePassage(text, start, start + words.length) }
}
let life = new AbortController()
afterEach(() => {
  life.abort()
  asked.length = told.length = 0
})

function follow() {
  life = new AbortController()
  const marked: string[][] = []
  const passages = {
    text: () => text,
    mark: (spans) => void marked.push(spans.map(({ start, end }) => text.slice(start, end))),
  } as Partial<Passages> as Passages
  const mark = followNotes(passages, 'ni:///sha-256;x', life.signal)
  return { mark, marked }
}

test('where nobody answers, the marks stay, and nothing is told of them', async () => {
  const { mark, marked } = follow()
  const unanswered = mark()
  asked[0]?.reject()
  await unanswered
  expect(marked).toEqual([])
  expect(told).toEqual([])
})

test('of two looks the later counts, whichever is answered first', async () => {
  const { mark, marked } = follow()
  const [first, second] = [mark(), mark()]
  asked[1]?.resolve([noted('a', 'farms'), noted('b', 'inspections')])
  await second
  asked[0]?.resolve([noted('a', 'farms')])
  await first
  expect(marked).toEqual([['farms', 'inspections']])
})

test('a step of the history, which looks like another page from outside, has the notes told anew', async () => {
  follow()
  history.pushState(null, '')
  await expect.poll(() => asked.length).toBe(1)
  asked[0]?.resolve([noted('a', 'farms')])
  await expect.poll(() => told).toEqual([[{ id: 'a', how: 'exact' }]])
})
