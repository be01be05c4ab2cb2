import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generated } from '../../bench/library/documents'
import { highlightNames } from '../../page/paint/names'
import { drop, openReader, readThrough } from '../../tools/browser/document'
import { inside, type Part } from '../../tools/browser/firefox/inside'
import { pageWhere } from '../../tools/browser/firefox/launch'
import { goTo, writeNote } from '../../tools/browser/panel'
import { card, hover, painted, press, Reader, waitUntilClosed } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'
import { waitUntilSilent } from '../../tools/browser/toolbar'
import { documentBytes } from '../documents'

/** Each feature that is not of the card, once, in Firefox. In Chromium each has tests of its own. */

let reader: Reader
beforeAll(async () => {
  reader = await Reader.start()
})
afterAll(() => reader[Symbol.asyncDispose]())

const showsIn = (part: Part, text: string) =>
  expect.poll(() => inside(reader.browser, part, (of) => of.body.innerText)).toContain(text)

const pressIn = (part: Part, name: string) =>
  inside(
    reader.browser,
    part,
    (of, wanted) => {
      const all = [...of.querySelectorAll<HTMLElement>('button, [role="switch"], label')]
      all.find((each) => each.textContent?.trim() === wanted)?.click()
    },
    name,
  )

/** In a page of the extension WebDriver does not list the card's frame. */
const cardOfTab = () =>
  inside(reader.browser, 'tab', (of) => {
    const trees = [...of.documentElement.children].map(
      (each) => (each as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot,
    )
    const frame = trees.map((tree) => tree?.querySelector('iframe')).find((each) => each !== null && each !== undefined)
    return frame?.contentDocument?.body.innerText ?? ''
  })

const typeInSidebar = (text: string) =>
  inside(
    reader.browser,
    'sidebar',
    (of, typed) => {
      of.querySelector('textarea')?.focus()
      return of.execCommand('insertText', false, typed)
    },
    text,
  )

async function shown(page: Page, text: string): Promise<void> {
  await page.bringToFront()
  await says(page, text)
}

test('the installation opens the welcome, with a card and every permission', async () => {
  // In a browser of its own: what its driver does not see at the start it never sees.
  await using fresh = await Reader.start()
  const welcome = await pageWhere(fresh.browser, (page) => page.evaluate(() => location.pathname === '/welcome.html'))
  await shown(welcome, 'widespread commercial use of surrogacy')
  expect(await welcome.$$('.permissions dt')).toHaveLength(7)
})

test('“Side panel” of a card shows its finding in one tab, whichever card it was, and that tab comes to the front', async () => {
  const story = await reader.open('news.html')
  const openFrom = async (reference: string) => {
    await story.bringToFront()
    await story.keyboard.press('Escape')
    await waitUntilClosed(story)
    await hover(story, reference)
    await card(story)
    await press(story, 'button', 'Side panel')
  }
  const before = (await reader.browser.pages()).length
  await openFrom('articles 1 and 2')
  const panel = await reader.sidePanel()
  await says(panel, 'widespread commercial use of surrogacy')
  await openFrom('article 3')
  await says(panel, 'Predatory Organ Trafficking')
  expect(await panel.evaluate(() => document.visibilityState)).toBe('visible')
  expect(await reader.browser.pages()).toHaveLength(before + 1)
  await panel.close()
  await story.close()
})

test('the popup counts, switches a page off and on, and opens the sidebar, which lists the page and notes words of it', async () => {
  const story = await reader.open('news.html')
  await painted(story, 5)
  await reader.pressToolbarButton(story)
  await showsIn('popup', '5 references on this page')
  await pressIn('popup', 'On for this page')
  await showsIn('popup', 'Glossator is off for this page.')
  await waitUntilSilent(story)
  await pressIn('popup', 'On for this page')
  await showsIn('popup', '5 references on this page')
  expect(await inside(reader.browser, 'sidebar', (of) => of.body.innerText)).toBeUndefined()
  await pressIn('popup', 'Open side panel')
  const rows = () => inside(reader.browser, 'sidebar', (of) => of.querySelectorAll('[data-row] mark').length)
  await expect.poll(rows).toBe(5)
  await story.bringToFront()
  await story.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element))
  await pressIn('sidebar', 'Write a note')
  await showsIn('sidebar', 'Preview')
  expect(await typeInSidebar('Ask for the draft.')).toBe(true)
  await showsIn('sidebar', 'Saved')
  const noted = () => story.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), highlightNames.noted)
  await expect.poll(noted).toEqual([await story.$eval('h1', (title) => title.textContent)])
  // A sidebar that stands open is the panel of a card, too.
  const open = (await reader.browser.pages()).length
  await hover(story, 'articles 1 and 2')
  await card(story)
  await press(story, 'button', 'Side panel')
  await showsIn('sidebar', 'widespread commercial use of surrogacy')
  expect(await reader.browser.pages()).toHaveLength(open)
  await story.close()
})

test('the search answers as one types, and a note is kept when the panel is loaded again', async () => {
  const panel = await reader.openPanelPage('#/search')
  await (await panel.waitForSelector('#search'))?.type('child labor on farms')
  const first = () => panel.$eval('[data-row]', (row) => (row as HTMLElement).innerText).catch(() => '')
  await expect.poll(first).toMatch(/^2[12]\b[^]*“farms” also searched as “agriculture”/)
  await panel.keyboard.press('Enter')
  await says(panel, 'Write a note')
  await writeNote(panel, 'Compare with the bill in committee.')
  await goTo(panel, '#/notes')
  // WebDriver waits in vain for such a page to be loaded again.
  await panel.evaluate(() => void setTimeout(() => location.reload()))
  await panel.waitForFunction(() => performance.getEntriesByType('navigation')[0]?.toJSON().type === 'reload')
  await says(panel, 'Compare with the bill in committee.')
  await panel.close()
})

test('a pack that is dropped is taken in by the worker, a damaged one is refused with its place', async () => {
  const panel = await reader.openPanelPage('#/library')
  await says(panel, '1 document · 46 paragraphs')
  const documents = [...generated(150)]
  const bytes = Buffer.from(JSON.stringify({ format: 'glossator-pack', version: 1, documents }))
  await drop(panel, 'cut off.json', bytes.subarray(0, -9))
  await says(panel, `documents[${documents.length - 1}]: the file is cut off`)
  await drop(panel, 'pack.json', bytes)
  await says(panel, `${documents.length} documents added.`)
  await panel.close()
})

test('the reader shows a PDF, underlines its references, and opens the card on one', async () => {
  const page = await openReader(reader)
  await drop(page, 'pages.pdf', documentBytes('pages.pdf'))
  expect(await readThrough(page)).toMatch(/^\d+ references$/)
  expect(await painted(page)).toContain('article 3')
  await hover(page, 'article 3')
  await expect.poll(cardOfTab).toContain('OPSC, article 3')
  await page.keyboard.press('Escape')
  await expect.poll(cardOfTab).toBe('')
  await page.close()
})

test('the options switch a site off and on, and the language of every view', async () => {
  const story = await reader.open('news.html')
  await painted(story)
  const options = await reader.openOwn('options.html')
  await says(options, 'No site is off.')
  await (await options.waitForSelector('form input'))?.type(story.url())
  await press(options, 'button', 'Turn off for the site')
  await says(options, 'Off for 127.0.0.1.')
  await story.bringToFront()
  await waitUntilSilent(story)
  await options.bringToFront()
  await press(options, 'button', 'Turn on again for 127.0.0.1')
  await story.bringToFront()
  expect(await painted(story)).toHaveLength(5)
  await options.bringToFront()
  await (await options.waitForSelector('select'))?.select('ar')
  await says(options, 'خيارات Glossator')
  await showsIn('sidebar', 'كتابة حاشية')
  expect(await inside(reader.browser, 'sidebar', (of) => of.documentElement.dir)).toBe('rtl')
})
