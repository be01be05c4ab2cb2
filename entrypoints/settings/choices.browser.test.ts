import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }))

test('choices made at the same time are all kept', async () => {
  const { choices, choose } = await import('./choices')
  await Promise.all([choose({ citationStyle: 'apa' }), choose({ singleKeys: false }), choose({ language: 'fr' })])
  expect(await choices.get()).toEqual({ citationStyle: 'apa', singleKeys: false, language: 'fr' })
})
