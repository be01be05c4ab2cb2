import { expect, test } from 'vitest'
import { createAddress } from './address'

test('whatever becomes of the fragment, the address keeps the name of the document that is shown, and its step of the history', async () => {
  const showAddress = createAddress()
  showAddress('', '#first')
  history.pushState({ step: 2 }, '')
  showAddress('', '#second')
  const stepped = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
  history.back()
  await stepped
  expect(location.hash).toBe('#second')
  location.hash = '#in-document-footnote-1'
  await expect.poll(() => location.hash).toBe('#second')
})
