import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { inside } from '../../tools/browser/firefox/inside'
import { pageWhere } from '../../tools/browser/firefox/launch'
import { inWindow } from '../../tools/browser/firefox/window'
import { extension, painted, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'

/** What lies in Firefox's own window: the menu of selected words and the address bar; and an update. */

interface Bar {
  focus(): void
  search(text: string): void
  view: { selectedRowIndex: number; close(): void }
  handleCommand(): void
}
declare const gURLBar: Bar

let reader: Reader
let story: Page
beforeAll(async () => {
  reader = await Reader.start()
  story = await reader.open('news.html')
  await painted(story, 5)
})
afterAll(() => reader[Symbol.asyncDispose]())

const valueInSidebar = () =>
  inside(reader.browser, 'sidebar', (of) => of.querySelector<HTMLInputElement>('#search')?.value)

/** Chooses the entry in the open menu of the page, and answers whether it was there. */
const chooseInMenu = (label: string) =>
  inWindow(
    reader.browser,
    (wanted) => {
      const menu = document.getElementById('contentAreaContextMenu') as (HTMLElement & { hidePopup(): void }) | null
      const entries = [...(menu?.querySelectorAll<HTMLElement>('menuitem') ?? [])]
      const entry = entries.find((each) => each.getAttribute('label') === wanted && !each.hidden)
      ;(entry as unknown as { doCommand(): void } | undefined)?.doCommand()
      if (entry) menu?.hidePopup()
      return entry !== undefined
    },
    label,
  )

test('“Look up in Glossator” searches for the words selected in the sidebar, also when the background had ended', async () => {
  await story.bringToFront()
  await reader.stopBackground()
  const point = await story.evaluate(() => {
    const range = document.createRange()
    range.selectNodeContents(document.querySelector('h1') as Element)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
    const { left, top, height } = range.getClientRects()[0] as DOMRect
    return { x: left + 30, y: top + height / 2 }
  })
  await story.mouse.click(point.x, point.y, { button: 'right' })
  await expect.poll(() => chooseInMenu('Look up in Glossator')).toBe(true)
  const words = await story.$eval('h1', (title) => title.textContent?.trim())
  await expect.poll(valueInSidebar).toBe(words)
})

const suggested = () =>
  inWindow(reader.browser, () =>
    [...document.querySelectorAll('.urlbarView-row')].map((row) => row.textContent?.trim() ?? ''),
  )

test('the address bar suggests paragraphs after “opsc”, and Enter opens the search', async () => {
  await story.bringToFront()
  await reader.stopBackground()
  await inWindow(reader.browser, () => {
    gURLBar.focus()
    gURLBar.search('opsc surrogacy')
  })
  await expect.poll(suggested).toContainEqual(expect.stringContaining('surrogate motherhood'))
  await inWindow(reader.browser, () => {
    gURLBar.view.selectedRowIndex = 1
    gURLBar.handleCommand()
  })
  await says(
    await pageWhere(reader.browser, (page) => page.evaluate(() => location.pathname === '/sidepanel.html')),
    'surrogate motherhood',
  )
})

test('an update annotates the open page again, and the popup leads to what is new', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'glossator-older-'))
  const open = await reader.open('news.html')
  const before = await painted(open, 5)
  await cp(extension, folder, { recursive: true })
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version: '0.0.9' }))
  await reader.browser.installExtension(folder)
  // Only a version that the list has something newer than is told of it.
  await reader.browser.installExtension(extension)
  await open.bringToFront()
  expect(await painted(open, 5)).toEqual(before)
  await reader.pressToolbarButton(open)
  const popup = () => inside(reader.browser, 'popup', (of) => of.body.innerText)
  await expect.poll(popup).toContain('What’s new')
  await inside(reader.browser, 'popup', (of) => {
    const all = [...of.querySelectorAll<HTMLElement>('button')]
    all.find((each) => each.textContent === 'What’s new')?.click()
  })
  const isNews = (page: Page) => page.evaluate(() => /^moz-extension:.*\/news\.html$/.test(location.href))
  const news = await pageWhere(reader.browser, isNews)
  await news.bringToFront()
  await says(news, 'Version 0.1.0')
  await rm(folder, { recursive: true })
})
