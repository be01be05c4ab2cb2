import type { Browser, CDPSession, Target } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { card, hover, press, Reader } from '../../tools/browser/reader'

/** Addresses asked for by every page, frame, worker and panel of the browser from now on. */
function listen(browser: Browser): string[] {
  const asked: string[] = []
  const attach = async (target: Target) => {
    const session: CDPSession = await target.createCDPSession()
    session.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url))
    await session.send('Network.enable')
  }
  const types = new Set(['page', 'service_worker', 'background_page', 'other', 'webview'])
  for (const target of browser.targets()) if (types.has(target.type())) void attach(target).catch(() => {})
  browser.on('targetcreated', (target) => {
    if (types.has(target.type())) void attach(target).catch(() => {})
  })
  return asked
}

test('reading, looking up, searching and noting ask nothing of any server', async () => {
  await using reader = await Reader.start()
  const asked = listen(reader.browser)
  const page = await reader.open('news.html')
  await hover(page, 'articles 1 and 2')
  await card(page)
  await press(page, 'button', 'Side panel')
  const panel = await reader.sidePanel()
  await panel.waitForFunction(() => document.body.innerText.includes('surrogacy'))
  await panel.evaluate(() => {
    location.hash = '#/search/q=organs'
  })
  await panel.waitForSelector('[data-row]')
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
