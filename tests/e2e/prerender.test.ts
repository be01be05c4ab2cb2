import { expect, test } from 'vitest'
import { painted, Reader } from '../../tools/browser/reader'

test('a page that was prerendered is read once it is opened', async () => {
  await using reader = await Reader.start()
  const page = await reader.open('list-items.html')
  const address = `${reader.pages.origin}/news.html`
  const prerendered = reader.browser.waitForTarget((target) => target.url() === address)
  await page.evaluate((url) => {
    const rules = document.createElement('script')
    rules.type = 'speculationrules'
    rules.textContent = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] })
    const link = Object.assign(document.createElement('a'), { href: url, id: 'next', textContent: 'Next' })
    document.body.append(rules, link)
  }, address)
  await prerendered
  await page.$eval('#next', (link) => (link as HTMLElement).click())
  await page.waitForFunction((url) => location.href === url, {}, address)
  const activation = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number }).activationStart,
  )
  expect(activation).toBeGreaterThan(0)
  expect(await painted(page, 5)).toContain('article 3')
})
