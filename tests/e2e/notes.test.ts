import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { writeNote } from '../../tools/browser/panel'
import { card, cardShows, control, hover, press, Reader } from '../../tools/browser/reader'
import { startAgain } from './killed'

const finding = `#/finding/${encodeURIComponent('CRC/C/OPSC/USA/CO/3-4#24-25')}`

let reader: Reader
beforeAll(async () => {
  reader = await Reader.start()
})
afterAll(() => reader[Symbol.asyncDispose]())
afterEach(async () => {
  const [first, ...others] = await reader.browser.pages()
  await first?.goto('about:blank')
  for (const page of others) await page.close()
})

/** A word for the notes of one test, and the list of these alone. */
function ownWord() {
  const word = `w${crypto.randomUUID().slice(0, 8)}`
  return { word, list: `#/notes/q=${word}` }
}

const bodies = (panel: Page) => panel.$$eval('.note-body', (all) => all.map((body) => body.textContent))

/** A tab in the background paints nothing, so its state is asked for by the clock. */
const waitFor = (page: Page, condition: () => boolean) => page.waitForFunction(condition, { polling: 100 })
const showsNote = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => [...document.querySelectorAll('.note-body')].some((body) => body.textContent === wanted),
    { polling: 100 },
    text,
  )
const showsNot = (page: Page, text: string) =>
  page.waitForFunction(
    (unwanted) => ![...document.querySelectorAll('.note-body')].some((body) => body.textContent === unwanted),
    { polling: 100 },
    text,
  )

test('a note is live in every open view, can be edited, deleted and brought back', async () => {
  const { word, list } = ownWord()
  const text = `Compare ${word} with the bill in committee.`
  const here = await reader.openPanelPage(finding)
  const there = await reader.openPanelPage(list)
  await here.bringToFront()
  await writeNote(here, text)
  await showsNote(there, text)
  await there.bringToFront()
  await press(there, 'button', 'Delete')
  await showsNot(there, text)
  await showsNot(here, text)
  await press(there, 'button', 'Undo')
  await showsNote(here, text)
})

test('two windows that write in one note at once keep both texts and say so', async () => {
  const { word, list } = ownWord()
  const writer = await reader.openPanelPage(finding)
  await writer.bringToFront()
  await writeNote(writer, `Start ${word}.`)
  const here = await reader.openPanelPage(list)
  const there = await reader.openPanelPage(list)
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
  const all = await reader.openPanelPage(list)
  await waitFor(all, () => document.querySelectorAll('.note-body').length === 2)
  expect((await bodies(all)).sort()).toEqual([0, 1].map((at) => `Start ${word}. From window ${at}.`))
})

test('a note being written when the page is left is kept', async () => {
  const { word, list } = ownWord()
  const page = await reader.open('news.html')
  await hover(page, 'articles 1 and 2')
  await card(page)
  await press(page, 'button', 'Note')
  await (await control(page, 'Your note on this reference')).type(`Half a thought ${word}`)
  await page.goto(`${reader.pages.origin}/bill.html`)
  const panel = await reader.openPanelPage(list)
  await panel.waitForSelector('.note-body')
  expect(await bodies(panel)).toEqual([`Half a thought ${word}`])
})

test('a note of 100,000 characters is stored to the last one', async () => {
  const { word, list } = ownWord()
  const writer = await reader.openPanelPage(finding)
  const text = `${word} ${'Übung – 练习 – تمرين 👩‍⚖️ '.repeat(4_000)}`.slice(0, 100_000)
  await writeNote(writer, text)
  const panel = await reader.openPanelPage(list)
  await panel.waitForSelector('.note-body')
  await press(panel, 'button', 'Show all of it')
  expect(await bodies(panel)).toEqual([text])
})

test('a note saved in the card is kept exactly and survives a restart of the browser', async () => {
  const { word, list } = ownWord()
  const page = await reader.open('news.html')
  await hover(page, 'articles 1 and 2')
  await card(page)
  await press(page, 'button', 'Note')
  const field = await control(page, 'Your note on this reference')
  await field.type(`Ask the sponsor about § 4 ${word} – مراجعة 👩‍⚖️`)
  await press(page, 'button', 'Save note')
  await cardShows(page, 'Note saved')

  await reader.stop()
  reader = await startAgain(reader)
  const panel = await reader.openPanelPage(list)
  await panel.waitForSelector('.note-body')
  expect(await bodies(panel)).toEqual([`Ask the sponsor about § 4 ${word} – مراجعة 👩‍⚖️`])
  expect(await panel.$eval('.note-source', (source) => source.textContent)).toContain('articles 1 and 2')
})
