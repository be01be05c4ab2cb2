import type { Page, WebWorker } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serviceWorker } from '../../tools/browser/launch'
import { openPanelBeside } from '../../tools/browser/panel'
import { Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'

/** Menus and address bars are the browser's own and out of reach, so its events are raised in the extension's worker. */

interface Suggestion {
  content: string
  description: string
}
interface Worker {
  chrome: {
    contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } }
    omnibox: {
      onInputChanged: { dispatch(text: string, suggest: (suggestions: Suggestion[]) => void): void }
      onInputEntered: { dispatch(text: string, disposition: string): void }
    }
    tabs: { query(wanted: object): Promise<{ windowId: number }[]> }
  }
}

let reader: Reader
let page: Page
let worker: WebWorker
let panel: Page
beforeAll(async () => {
  reader = await Reader.start()
  page = await reader.open('news.html')
  worker = await serviceWorker(reader.browser)
})
afterAll(() => reader[Symbol.asyncDispose]())

const suggestionsFor = (typed: string) =>
  worker.evaluate(
    (text) =>
      new Promise<Suggestion[]>((resolve) =>
        (globalThis as unknown as Worker).chrome.omnibox.onInputChanged.dispatch(text, resolve),
      ),
    typed,
  )
const enter = (text: string, disposition: string) =>
  worker.evaluate(
    (words, where) => (globalThis as unknown as Worker).chrome.omnibox.onInputEntered.dispatch(words, where),
    text,
    disposition,
  )

test('the address bar suggests paragraphs of the library, each under a name that finds it again', async () => {
  const found = await suggestionsFor('surrogacy')
  expect(found[0]?.content).toBe('CRC/C/OPSC/USA/CO/3-4, para. 24')
  expect(found[0]?.description).toContain('surrogate motherhood')
  const again = await suggestionsFor(found[0]?.content ?? '')
  expect(again[0]?.content).toBe(found[0]?.content)
  expect((await suggestionsFor('9(3)')).map(({ content }) => content)).toContain('OPSC, article 9')
})

test('no words, or words that are nowhere, suggest nothing', async () => {
  expect(await suggestionsFor('  ')).toEqual([])
  expect(await suggestionsFor('zzqxj')).toEqual([])
})

test('what the library says is no markup in the address bar', async () => {
  for (const { description } of await suggestionsFor('child'))
    expect(description.replaceAll(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/)
})

test('Enter opens the search, here or in a new tab', async () => {
  await page.bringToFront()
  await enter('surrogacy', 'currentTab')
  await page.waitForFunction(
    () => location.pathname === '/sidepanel.html' && document.body.innerText.includes('surrogate'),
  )
  const opened = reader.browser.waitForTarget((target) => target.url().includes('agriculture'))
  await enter('agriculture', 'newForegroundTab')
  const tab = await (await opened).page()
  await tab?.waitForFunction(
    () => document.body.innerText.includes('paras. 22') || document.body.innerText.includes('agricult'),
  )
})

/** As from the menu of the page that is shown, or of one in another window. */
const lookUp = (words: string, elsewhere = 0) =>
  worker.evaluate(
    async (selectionText, further) => {
      const { chrome } = globalThis as unknown as Worker
      const [tab] = await chrome.tabs.query({ active: true })
      if (tab) tab.windowId += further
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText }, tab)
    },
    words,
    elsewhere,
  )

test('a card’s side panel is the one that lands on its finding, and no search that is open in a tab', async () => {
  const search = await reader.openPanelPage('#/search/q=agriculture')
  const story = await reader.open('news.html')
  panel = await openPanelBeside(reader, story)
  expect(await search.evaluate(() => location.hash)).toBe('#/search/q=agriculture')
})

test('what is asked for in another window leads no panel of this one astray', async () => {
  const visited = await panel.evaluateHandle(() => {
    const hashes: string[] = []
    addEventListener('hashchange', () => hashes.push(location.hash))
    return hashes
  })
  await lookUp('elsewhere', 1)
  await lookUp('here')
  await panel.waitForFunction((hashes) => hashes.length > 0, {}, visited)
  expect(await visited.jsonValue()).toEqual(['#/search/q=here'])
})

test('“Look up in Glossator” searches for the words selected', async () => {
  await lookUp(' surrogate\n motherhood ')
  await panel.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#search')?.value === 'surrogate motherhood',
  )
  await says(panel, 'parentage issues')
})
