import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Changed, createChanges } from './changes'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

/** Rounds that each take so many milliseconds, and what was read in them. */
function roundsOf(cost: number) {
  const rounds: Changed[] = []
  const stopping = new AbortController()
  const changes = createChanges(async (changed) => {
    rounds.push(changed)
    vi.advanceTimersByTime(cost)
  }, stopping.signal)
  return { rounds, changes, stop: () => stopping.abort() }
}

test('a change after a first reading that was dear is read as soon as the page is still', async () => {
  const { rounds, changes, stop } = roundsOf(500)
  await changes.begin()
  changes.touch(document.body)
  await vi.advanceTimersByTimeAsync(250)
  expect(rounds).toEqual(['all', new Set([document.body])])
  stop()
})

test('after a change that was dear the next one waits', async () => {
  const { rounds, changes, stop } = roundsOf(500)
  await changes.begin()
  changes.touch(document.body)
  await vi.advanceTimersByTimeAsync(250)
  changes.touch(document.body)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(rounds).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(rounds).toHaveLength(3)
  stop()
})
