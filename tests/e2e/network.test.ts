import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { card, cardShows, control, hover, press, Reader } from '../../tools/browser/reader'

interface NetLog {
  events: { params?: { url?: unknown; initiator?: unknown } }[]
}

/** Every address that pages, frames and workers asked for, from the browser's first moment to its end; the browser itself asks as no origin. */
async function asked(log: string): Promise<string[]> {
  const { events } = JSON.parse(await readFile(log, 'utf8')) as NetLog
  const found = events.flatMap(({ params: { url, initiator } = {} }) =>
    typeof url === 'string' && typeof initiator === 'string' && initiator !== 'not an origin' ? [url] : [],
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
  await panel.waitForFunction(() => document.body.innerText.includes('surrogacy'))
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
  // What a page of ours asks for is in the log.
  await options.evaluate((url) => fetch(url).catch(() => {}), `${origin}/asked-by-us`)
  // It is whole once the browser has ended.
  await reader[Symbol.asyncDispose]()
  const addresses = await asked(log)
  await rm(folder, { recursive: true })
  expect(addresses).toContain(`${origin}/asked-by-us`)
  const known = new Set(['/asked-by-us', '/news.html', '/favicon.ico'].map((path) => `${origin}${path}`))
  expect(addresses.filter((url) => !known.has(url))).toEqual([])
})
