import axe from 'axe-core'
import type { Page, Target } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { browser } from 'wxt/browser'
import { press, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'
import { openPopup } from '../../tools/browser/toolbar'

/** What a reader sees after the installation, and after an update. */

declare const chrome: typeof browser

let reader: Reader
beforeAll(async () => {
  reader = await Reader.start()
})
afterAll(() => reader[Symbol.asyncDispose]())

/** A tab that the extension opened, brought to the front: one that lies behind is not drawn. */
async function opened(target: Target): Promise<Page> {
  const page = await target.page()
  if (page === null) throw new Error('No page was opened.')
  await page.bringToFront()
  return page
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document)
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

test('the installation opens a page with a sentence, its card, and what each permission is for', async () => {
  const target = await reader.browser.waitForTarget((one) => one.url().endsWith('/welcome.html'))
  const page = await opened(target)
  await says(page, 'widespread commercial use of surrogacy')
  expect(await page.$eval('.reference', (mark) => mark.textContent)).toContain('articles 1 and 2')
  expect(await page.$$('.permissions dt')).toHaveLength(8)
  expect(await faults(page)).toEqual([])
})

test.each([
  ['ar', 'المادتين 1 و2'],
  ['es', 'artículos 1 y 2'],
  ['fr', 'articles 1 et 2'],
  ['ru', 'статьями 1 и 2'],
  ['zh', '第一条和第二条'],
])('in %s too', async (language, printed) => {
  const page = await reader.openOwn('welcome.html')
  await page.evaluate((chosen) => chrome.storage.local.set({ choices: { language: chosen } }), language)
  await page.waitForFunction((lang) => document.querySelector('main')?.lang === lang, {}, language)
  await page.waitForFunction((text) => document.querySelector('.reference')?.textContent?.includes(text), {}, printed)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.evaluate(() => chrome.storage.local.remove('choices'))
  await page.close()
})

test('after an update the popup leads to what is new, until it was seen', async () => {
  const story = await reader.open('news.html')
  await story.bringToFront()
  const first = await openPopup(reader, story)
  expect(await first.$$eval('.ways button', (all) => all.map((button) => button.textContent))).not.toContain(
    'What’s new',
  )
  await first.evaluate(() => chrome.storage.local.set({ 'news-seen': false }))
  await press(first, 'button', 'What’s new')
  const target = await reader.browser.waitForTarget((one) => /^chrome-extension:.*\/news\.html$/.test(one.url()))
  const page = await opened(target)
  await says(page, 'Version 0.1.0')
  expect(await faults(page)).toEqual([])
  await expect
    .poll(() => page.evaluate(async () => (await chrome.storage.local.get('news-seen'))['news-seen']))
    .toBe(true)
})
