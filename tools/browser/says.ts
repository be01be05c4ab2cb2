import type { Page } from 'puppeteer-core'

/** Waits until the page says this. By the clock: a tab behind another draws no frames to ask at. */
export async function says(page: Page, text: string): Promise<void> {
  try {
    await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 100 }, text)
  } catch (cause) {
    const shown = await page.evaluate(() => document.body.innerText.slice(0, 1_000)).catch(() => 'nothing')
    throw new Error(`Waited in vain for “${text}”. What is shown:\n${shown}`, { cause })
  }
}
