import { source as axe } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { highlightNames } from '../../page/paint/names'
import { extensionId } from '../../tools/browser/launch'
import { goTo } from '../../tools/browser/panel'
import { extension, painted, press, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'
import { openPopup, toolbarButton, waitUntilSilent } from '../../tools/browser/toolbar'

let reader: Reader
let page: Page | undefined
beforeAll(async () => {
  reader = await Reader.start()
})
afterAll(() => reader[Symbol.asyncDispose]())
afterEach(async () => {
  await page?.close()
  page = undefined
})

async function open(path: string): Promise<Page> {
  page = await reader.open(path)
  return page
}

async function flip(popup: Page, name: string): Promise<void> {
  const control = await popup.waitForSelector(`aria/${name}[role="switch"]`)
  await control?.click()
}

test('counts what is painted in all frames, in the popup and on the toolbar, and follows the page as it grows and shrinks', async () => {
  const story = await open('srcdoc-frame.html')
  // The browser has only just started.
  await expect.poll(() => toolbarButton(reader)).toEqual({ badge: '2', title: 'Glossator: 2 references on this page' })
  const popup = await openPopup(reader, story)
  await says(popup, '2 references on this page')
  await story.evaluate(() => {
    const added = document.createElement('p')
    added.textContent = 'Compare CRC/C/OPSC/CUB/CO/1.'
    document.body.append(added)
  })
  await says(popup, '3 references on this page')
  await expect.poll(async () => (await toolbarButton(reader)).badge).toBe('3')
  await story.evaluate(() => document.querySelector('iframe')?.remove())
  await says(popup, '2 references on this page')
  await expect.poll(async () => (await toolbarButton(reader)).badge).toBe('2')
  await popup.close()
  await story.goto(`${reader.pages.origin}/several-treaties.html`)
  await expect.poll(() => toolbarButton(reader)).toEqual({ badge: '', title: 'Glossator' })
})

test('the site goes off and on again', async () => {
  const story = await open('news.html')
  await painted(story)
  const popup = await openPopup(reader, story)
  await flip(popup, 'On for 127.0.0.1')
  await says(popup, 'Glossator is off for this site.')
  await waitUntilSilent(story)
  await flip(popup, 'On for 127.0.0.1')
  await says(popup, '5 references on this page')
  expect(await painted(story)).toHaveLength(5)
  await popup.close()
})

test('the page goes off and on again', async () => {
  const story = await open('news.html')
  await painted(story)
  const popup = await openPopup(reader, story)
  await flip(popup, 'On for this page')
  await says(popup, 'Glossator is off for this page.')
  await waitUntilSilent(story)
  expect(await toolbarButton(reader)).toEqual({ badge: '', title: 'Glossator is off for this page.' })
  await popup.close()
  const again = await openPopup(reader, story)
  await says(again, 'Glossator is off for this page.')
  await flip(again, 'On for this page')
  await says(again, '5 references on this page')
  await expect.poll(async () => (await toolbarButton(reader)).badge).toBe('5')
  await again.close()
})

test('ten minutes off say when they end, and end before that when asked', async () => {
  const story = await open('news.html')
  await painted(story)
  const popup = await openPopup(reader, story)
  await press(popup, 'button', 'Turn off everywhere for ten minutes')
  await says(popup, 'Off everywhere until')
  await waitUntilSilent(story)
  await press(popup, 'button', 'Turn on now')
  await says(popup, '5 references on this page')
  expect(await painted(story)).toHaveLength(5)
  await popup.close()
})

test('opens the real side panel, which says so when the page is off', async () => {
  const story = await open('news.html')
  await painted(story)
  const popup = await openPopup(reader, story)
  await press(popup, 'button', 'Open side panel')
  const panel = await reader.sidePanel()
  await panel.waitForSelector('[data-row]')
  const again = await openPopup(reader, story)
  await flip(again, 'On for this page')
  await says(panel, 'Glossator is off for this page.')
  await flip(again, 'On for this page')
  await panel.waitForSelector('[data-row]')
  await goTo(panel, '#/library')
  await says(panel, '46 paragraphs')
  const third = await openPopup(reader, story)
  await press(third, 'button', 'Open side panel')
  await says(panel, 'OPSC, article 3')
  await panel.close()
})

test('opens the options', async () => {
  const story = await open('news.html')
  const popup = await openPopup(reader, story)
  await press(popup, 'button', 'Options')
  const target = await reader.browser.waitForTarget((one) => one.url().endsWith('/options.html'))
  await (await target.page())?.close()
})

test('says plainly where the browser lets no extension read', async () => {
  const settings = await open('chrome://version')
  const popup = await openPopup(reader, settings)
  await says(popup, 'This page cannot be read.')
  expect(await popup.$('[role="switch"]')).toBeNull()
  await popup.close()
  await settings.goto(`${reader.pages.origin}/document.pdf`)
  const onPdf = await openPopup(reader, settings)
  await says(onPdf, 'This PDF cannot be read here.')
  await onPdf.close()
})

test('is all there for the keyboard and the screen reader', async () => {
  const story = await open('news.html')
  await painted(story)
  const popup = await openPopup(reader, story)
  await says(popup, '5 references')
  for (const colours of ['light', 'dark']) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }])
    const violations = await popup.evaluate(
      `${axe};axe.run(document).then(({ violations }) => violations.map(({ id }) => id))`,
    )
    expect(violations, colours).toEqual([])
  }
  await popup.keyboard.press('Tab')
  await popup.keyboard.press('Space')
  await says(popup, 'Glossator is off for this site.')
  await popup.keyboard.press('Space')
  await says(popup, '5 references on this page')
  await popup.close()
})

test('where the reader lets us read on a click only, a press of the toolbar button brings us there, into every frame', async () => {
  const settings = await reader.open('chrome://extensions')
  const allow = (hostAccess: string, id: string) =>
    settings.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${hostAccess}' })`,
    )
  const id = await extensionId(reader.browser)
  await allow('ON_CLICK', id)
  try {
    const story = await open('srcdoc-frame.html')
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await waitUntilSilent(story)
    // Chromium takes the first press for leave to run what it held back, and opens the popup with the next.
    await reader.pressToolbarButton(story)
    expect(await painted(story)).toEqual(['CRC/C/OPSC/ALB/CO/1'])
    const popup = await openPopup(reader, story)
    await says(popup, '2 references on this page')
    await flip(popup, 'On for this page')
    await waitUntilSilent(story)
    await flip(popup, 'On for this page')
    await says(popup, '2 references on this page')
    await popup.close()
  } finally {
    await allow('ON_ALL_SITES', id)
    await settings.close()
  }
})

test('on a page that was open before us, opening the popup brings us there, into every frame', async () => {
  await using late = await Reader.start()
  await late.uninstall()
  const story = await late.open('srcdoc-frame.html')
  await late.browser.installExtension(extension)
  await waitUntilSilent(story)
  const popup = await openPopup(late, story)
  await says(popup, '2 references on this page')
  expect(await painted(story)).toEqual(['CRC/C/OPSC/ALB/CO/1'])
  const style = `::highlight(${highlightNames.reference})`
  expect(await story.evaluate((name) => getComputedStyle(document.body, name).textDecorationLine, style)).toBe(
    'underline',
  )
})
