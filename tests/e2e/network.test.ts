import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { card, cardShows, control, hover, press, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'

interface Extension {
  chrome: { tabs: { create(tab: { url: string }): Promise<unknown> } }
}

interface NetLog {
  events: { params?: { url?: unknown; initiator?: unknown; request_type?: unknown } }[]
}

/**
 * Every address that tabs were opened at and that pages, frames and workers asked for, from the browser's first moment to its end. What the
 * browser itself asks is of no origin, as is what a tab is opened at, and for no tab.
 */
async function asked(log: string): Promise<string[]> {
  const { events } = JSON.parse(await readFile(log, 'utf8')) as NetLog
  const found = events.flatMap(({ params: { url, initiator, request_type: type } = {} }) =>
    typeof url === 'string' && typeof initiator === 'string' && (initiator !== 'not an origin' || type === 'main frame')
      ? [url]
      : [],
  )
  return [...new Set(found)].filter((url) => /^(?:https?|wss?):/.test(url))
}

test('starting, reading, looking up, searching and noting ask nothing of any server', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'glossator-network-'))
  const log = join(folder, 'network.json')
  const reader = await Reader.start({ args: [`--log-net-log=${log}`] })
  const { origin } = reader.pages
  const page = await reader.open('news.html')
  await hover(page, 'articles 1 and 2')
  await card(page)
  await press(page, 'button', 'Note')
  await (await control(page, 'Your note on this reference')).type('Ask the sponsor')
  await press(page, 'button', 'Save note')
  await cardShows(page, 'Note saved')
  await press(page, 'button', 'Side panel')
  const panel = await reader.sidePanel()
  await says(panel, 'surrogacy')
  await panel.evaluate(() => {
    location.hash = '#/search/q=organs'
  })
  await panel.waitForSelector('[data-row]')
  await panel.evaluate(() => {
    location.hash = '#/notes'
  })
  await panel.waitForSelector('.note-body')
  await reader.openOwn('reader.html')
  const options = await reader.openOwn('options.html')
  // What a page of ours asks for is in the log, and what it opens.
  await options.evaluate((url) => fetch(url).catch(() => {}), `${origin}/asked-by-us`)
  const opened = `${origin}/opened-by-us`
  await options.evaluate((url) => (globalThis as unknown as Extension).chrome.tabs.create({ url }), opened)
  await reader.browser.waitForTarget((target) => target.url() === opened)
  // It is whole once the browser has ended.
  await reader[Symbol.asyncDispose]()
  const addresses = await asked(log)
  await rm(folder, { recursive: true })
  expect(addresses).toEqual(expect.arrayContaining([`${origin}/asked-by-us`, opened]))
  const known = new Set(
    ['/asked-by-us', '/opened-by-us', '/news.html', '/favicon.ico'].map((path) => `${origin}${path}`),
  )
  expect(addresses.filter((url) => !known.has(url))).toEqual([])
})
