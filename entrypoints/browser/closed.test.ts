import { expect, test } from 'vitest'
import { closedReason } from './closed'

test.each([
  [undefined, 'browser'],
  ['about:addons', 'browser'],
  ['https://news.example/story', 'browser'],
  ['https://chromewebstore.google.com/detail/x', 'shop'],
  ['https://chrome.google.com/webstore/category/extensions', 'shop'],
  ['https://addons.mozilla.org/en-US/firefox/', 'shop'],
  ['https://addons.mozilla.org.news.example/', 'browser'],
  ['https://docs.example/CRC-C-OPSC-USA-CO-3-4.PDF?download=1', 'pdf'],
] as const)('%s is closed: %s', (url, reason) => {
  expect(closedReason(url)).toBe(reason)
})
