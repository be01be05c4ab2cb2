import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { notesOnDemand } from './notes'

vi.mock('wxt/browser', () => ({
  browser: { extension: { inIncognitoContext: true }, storage: { local: { get: async () => ({}) } } },
}))

test('a page of ours in a private window is given no notes, rather than an empty store that ends with the window', async () => {
  await expect(notesOnDemand()()).rejects.toMatchObject({ fault: { says: 'notes-unavailable' } })
})
