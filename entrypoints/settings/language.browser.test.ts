import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { language } from '../../components/words'
import { choose } from './choices'
import { followLanguage } from './language'

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }))
vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => path)
const files: Record<string, unknown> = {
  '/words/names.json': { toolbar: ['toolbar.name'] },
  '/words/fr.json': { toolbar: ['Glossator'] },
  '/words/ar.json': { toolbar: ['Glossator'] },
}
vi.stubGlobal('fetch', async (path: string) => Response.json(files[path]))

test('the reader’s language is spoken from the first word on, and after each choice', async () => {
  await choose({ language: 'fr' })
  await followLanguage('toolbar')
  expect(language()).toBe('fr')
  await choose({ language: 'ar' })
  await expect.poll(language).toBe('ar')
})
