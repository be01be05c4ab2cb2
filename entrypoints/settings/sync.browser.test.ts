import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }))
vi.mock('./policy', () => ({ currentPolicy: async () => ({ policy: { sync: true } }), onPolicy: () => {} }))

const { createSync, syncState } = await import('./sync')
const { choices, choose } = await import('./choices')

beforeEach(() => fakeBrowser.reset())

const account = () => fakeBrowser.storage.sync.get(null)

test('turned off during a round, it stays off', async () => {
  const sync = createSync()
  await sync.turn(true)
  const off = sync.turn(false)
  const others = fakeBrowser.storage.sync.set({ language: 'fr' })
  await Promise.all([off, others, choose({ citationStyle: 'apa' })])
  await sync.turn(false)
  expect((await syncState.get()).on).toBe(false)
})

test('an account that cannot be read is told of', async () => {
  const sync = createSync()
  const get = vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('no account'))
  await sync.turn(true)
  expect(await syncState.get()).toMatchObject({ on: true, problem: 'failed' })
  get.mockRestore()
  await sync.turn(true)
  expect(await syncState.get()).toMatchObject({ on: true, problem: null })
})

test('a choice that this version does not know stays here, and one in the account stays there', async () => {
  await fakeBrowser.storage.local.set({ choices: { citationStyle: 'apa', mine: 'x'.repeat(9_000) } })
  await fakeBrowser.storage.sync.set({ language: 'fr', theirs: 1 })
  await createSync().turn(true)
  expect(await account()).toEqual({ language: 'fr', theirs: 1, citationStyle: 'apa' })
  expect(await choices.get()).toMatchObject({ citationStyle: 'apa', language: 'fr', mine: 'x'.repeat(9_000) })
})
