import type { Browser, CDPSession, Target } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { card, cardShows, control, hover, press, Reader } from '../../tools/browser/reader'

/** Addresses asked for by every page, frame, worker and panel of the browser from now on, and what kinds of them are watched. */
function listen(browser: Browser): { asked: string[]; watched: Set<string> } {
  const asked: string[] = []
  const watched = new Set<string>()
  const attach = async (target: Target) => {
    const session: CDPSession = await target.createCDPSession()
    session.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url))
    await session.send('Network.enable')
    watched.add(target.url().startsWith('chrome-extension:') ? `our ${target.type()}` : target.type())
  }
  const types = new Set(['page', 'service_worker', 'background_page', 'other', 'webview'])
  // A target may be gone before it is watched.
  for (const target of browser.targets()) if (types.has(target.type())) void attach(target).catch(() => {})
  browser.on('targetcreated', (target) => {
    if (types.has(target.type())) void attach(target).catch(() => {})
  })
  return { asked, watched }
}

test('reading, looking up, searching and noting ask nothing of any server', async () => {
  await using reader = await Reader.start()
  const { asked, watched } = listen(reader.browser)
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
  await reader.openOwn('options.html')
  await reader.openOwn('reader.html')
  expect([...watched]).toEqual(expect.arrayContaining(['page', 'our service_worker', 'our page']))
  expect(asked).toContain(`${reader.pages.origin}/news.html`)
  const elsewhere = asked.filter((url) => {
    const { protocol, origin } = new URL(url)
    return /^(https?|wss?):$/.test(protocol) && origin !== reader.pages.origin
  })
  expect(elsewhere).toEqual([])
  // Of our own server, only the page itself and the icon every browser asks for.
  expect(new Set(asked.filter((url) => url.startsWith(reader.pages.origin)))).toEqual(
    new Set(asked.filter((url) => ['/news.html', '/favicon.ico'].includes(new URL(url).pathname))),
  )
})
