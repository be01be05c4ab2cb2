import { rm } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { extensionId, launch, serviceWorker } from '../../tools/browser/launch'
import { writeNote } from '../../tools/browser/panel'
import { card, cardShows, control, extension, hover, press, Reader } from '../../tools/browser/reader'

const finding = `#/finding/${encodeURIComponent('CRC/C/OPSC/USA/CO/3-4#24-25')}`

const bodies = (panel: Page) => panel.$$eval('.note-body', (all) => all.map((body) => body.textContent))

/** A tab in the background paints nothing, so its state is asked for by the clock. */
const waitFor = (page: Page, condition: () => boolean) =>
  page.waitForFunction(condition, { polling: 100, timeout: 10_000 })
const showsNote = () => document.body.innerText.includes('Compare with the bill in committee.')
const showsNone = () => document.querySelector('.note-body') === null

test('a note is live in every open view, can be edited, deleted and brought back', async () => {
  await using reader = await Reader.start()
  const here = await reader.openPanelPage(finding)
  const there = await reader.openPanelPage('#/notes')
  await here.bringToFront()
  await writeNote(here, 'Compare with the bill in committee.')
  await waitFor(there, showsNote)
  await there.bringToFront()
  await press(there, 'button', 'Delete')
  await waitFor(there, showsNone)
  await waitFor(here, showsNone)
  await press(there, 'button', 'Undo')
  await waitFor(here, showsNote)
})

test('two windows that write in one note at once keep both texts and say so', async () => {
  await using reader = await Reader.start()
  const here = await reader.openPanelPage(finding)
  await here.bringToFront()
  await writeNote(here, 'Start.')
  const there = await reader.openPanelPage('#/notes')
  await there.bringToFront()
  for (const panel of [here, there]) {
    await panel.bringToFront()
    await press(panel, 'button', 'Edit')
    await panel.waitForSelector('textarea')
  }
  // In the same moment, so that neither has seen the other's.
  await Promise.all(
    [here, there].map((panel, at) =>
      panel.evaluate((text) => {
        document.querySelector('textarea')?.focus()
        document.execCommand('insertText', false, text)
      }, ` From window ${at}.`),
    ),
  )
  const told = () => document.body.innerText.includes('Both texts are kept')
  await Promise.race([waitFor(here, told), waitFor(there, told)])
  const all = await reader.openPanelPage('#/notes')
  await waitFor(all, () => document.querySelectorAll('.note-body').length === 2)
  expect((await bodies(all)).sort()).toEqual(['Start. From window 0.', 'Start. From window 1.'])
})

test('a note saved in the card is kept exactly and survives a restart of the browser', async () => {
  const first = await Reader.start()
  const page = await first.open('news.html')
  await hover(page, 'articles 1 and 2')
  await card(page)
  await press(page, 'button', 'Note')
  const field = await control(page, 'Your note on this reference')
  await field.type('Ask the sponsor about § 4 – مراجعة 👩‍⚖️')
  await press(page, 'button', 'Save note')
  await cardShows(page, 'Note saved')
  await first.stop()

  const browser = await launch({ headless: true, extension, profile: first.profile })
  try {
    await serviceWorker(browser)
    const panel = await browser.newPage()
    await panel.goto(`chrome-extension://${await extensionId(browser)}/sidepanel.html#/notes`)
    await panel.waitForSelector('.note-body')
    expect(await bodies(panel)).toEqual(['Ask the sponsor about § 4 – مراجعة 👩‍⚖️'])
    expect(await panel.$eval('.note-source', (source) => source.textContent)).toContain('articles 1 and 2')
  } finally {
    await browser.close()
    await rm(first.profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

test('a note being written when the page is left is kept', async () => {
  await using reader = await Reader.start()
  const page = await reader.open('news.html')
  await hover(page, 'articles 1 and 2')
  await card(page)
  await press(page, 'button', 'Note')
  await (await control(page, 'Your note on this reference')).type('Half a thought')
  await page.goto(`${reader.pages.origin}/bill.html`)
  const panel = await reader.openPanelPage('#/notes')
  await panel.waitForSelector('.note-body')
  expect(await bodies(panel)).toEqual(['Half a thought'])
})

test('a note of 100,000 characters is stored to the last one', async () => {
  await using reader = await Reader.start()
  const panel = await reader.openPanelPage(finding)
  const text = 'Übung – 练习 – تمرين 👩‍⚖️ '.repeat(4_000).slice(0, 100_000)
  await writeNote(panel, text)
  await panel.reload()
  await panel.waitForSelector('.note-body')
  await press(panel, 'button', 'Show all of it')
  expect(await bodies(panel)).toEqual([text])
})
