import { expect, test } from 'vitest'
import { painted, Reader } from '../../tools/browser/reader'

test('a page that was prerendered is read once it is opened', async () => {
  await using reader = await Reader.start()
  const page = await reader.open('list-items.html')
  const address = `${reader.pages.origin}/news.html`
  await page.evaluate((url) => {
    const rules = document.createElement('script')
    rules.type = 'speculationrules'
    rules.textContent = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] })
    const link = Object.assign(document.createElement('a'), { href: url, id: 'next', textContent: 'Next' })
    document.body.append(rules, link)
  }, address)
  // No event tells when the browser has prerendered it; that it has is asserted below.
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  await page.$eval('#next', (link) => (link as HTMLElement).click())
  const activation = () =>
    page
      .evaluate(() => {
        const [visit] = performance.getEntriesByType('navigation') as unknown as { activationStart: number }[]
        return visit?.activationStart
      })
      // The tab changes hands while the prerendered page takes its place.
      .catch(() => 0)
  await expect.poll(activation, { timeout: 10_000 }).toBeGreaterThan(0)
  expect(await painted(page, 5)).toContain('article 3')
})
