import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import type { browser } from 'wxt/browser'
import { highlightNames } from '../../page/paint/names'
import { Reader } from '../../tools/browser/reader'

declare const chrome: typeof browser

/** A busy machine takes longer than it should; the link then leads there as any other would. Milliseconds. */
const waits = [3_000, 6_000, 12_000]

test('a page that was prerendered is read once it is opened', async () => {
  await using reader = await Reader.start()
  const address = `${reader.pages.origin}/news.html`
  const watcher = await reader.openOwn('options.html')
  let seen = { activation: 0, references: 0 }
  for (const wait of waits) {
    const page = await reader.open('list-items.html')
    await page.bringToFront()
    await page.evaluate(announce, address)
    // No event tells when the browser has prerendered it.
    await new Promise((resolve) => setTimeout(resolve, wait))
    await page.$eval('#next', (link) => (link as HTMLElement).click())
    await expect.poll(async () => (seen = await seenAt(watcher, address)).references).toBe(5)
    if (seen.activation > 0) break
    await page.close()
  }
  expect(seen.activation).toBeGreaterThan(0)
})

/** Rules by which the browser loads an address ahead of time, and a link to it. */
function announce(url: string): void {
  const rules = document.createElement('script')
  rules.type = 'speculationrules'
  rules.textContent = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] })
  const link = Object.assign(document.createElement('a'), { href: url, id: 'next', textContent: 'Next' })
  document.body.append(rules, link)
}

/**
 * Of the tab that shows an address: when the page took its place, by its own clock, and how many references are painted. Asked by way of
 * the extension, since the driver may lose a page that changes hands.
 */
function seenAt(watcher: Page, address: string): Promise<{ activation: number; references: number }> {
  return watcher.evaluate(
    async (url, name) => {
      const [tab] = await chrome.tabs.query({ url })
      const nothing = { activation: 0, references: 0 }
      if (tab?.id === undefined) return nothing
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        args: [name],
        func: (key: string) => {
          const [visit] = performance.getEntriesByType('navigation') as unknown as { activationStart: number }[]
          return { activation: visit?.activationStart ?? 0, references: CSS.highlights.get(key)?.size ?? 0 }
        },
      })
      return answer?.result ?? nothing
    },
    address,
    highlightNames.reference,
  )
}
