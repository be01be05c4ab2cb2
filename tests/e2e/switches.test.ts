import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { browser } from 'wxt/browser'
import { pauseLength } from '../../data/switches/limits'
import { highlightNames } from '../../page/paint/names'
import { serviceWorker, stopServiceWorker } from '../../tools/browser/launch'
import { card, cardIsOpen, hover, painted, press, Reader } from '../../tools/browser/reader'
import { toolbarButton, waitUntilSilent } from '../../tools/browser/toolbar'

declare const chrome: typeof browser

/** Every name leads to the sample pages, so that one machine has several sites. */
const manySites = ['--host-resolver-rules=MAP *.example 127.0.0.1']

let reader: Reader
let plain: Reader
let open: Page[] = []
beforeAll(async () => {
  ;[reader, plain] = await Promise.all([
    Reader.start({ args: manySites }),
    Reader.start({ extension: null, args: manySites }),
  ])
})
afterAll(() => Promise.all([reader[Symbol.asyncDispose](), plain[Symbol.asyncDispose]()]))
beforeEach(() => store(undefined))
afterEach(async () => {
  await Promise.all(open.map((page) => page.close()))
  open = []
})

/** What the browser keeps of the off switches; nothing is the first day. */
async function store(switches: unknown): Promise<void> {
  const worker = await serviceWorker(reader.browser)
  await worker.evaluate(async (kept: unknown) => {
    if (kept === undefined) await chrome.storage.local.remove('switches')
    else await chrome.storage.local.set({ switches: kept })
  }, switches)
}

const stored = async () =>
  (await serviceWorker(reader.browser)).evaluate(async () => (await chrome.storage.local.get('switches')).switches)

const address = (site: string, path: string, of = reader) => `http://${site}:${new URL(of.pages.origin).port}/${path}`

async function visit(site: string, path: string): Promise<Page> {
  const page = await reader.open(address(site, path))
  open.push(page)
  return page
}

/** Waits for it. A tab in the background draws no frames, so it is asked by the clock. */
async function isPainted(page: Page): Promise<boolean> {
  const key = highlightNames.reference
  const condition = (name: string) => (CSS.highlights.get(name)?.size ?? 0) > 0
  await page.waitForFunction(condition, { polling: 100 }, key)
  return true
}
const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

async function bareHtml(path: string): Promise<string> {
  const page = await plain.open(address('news.example', path, plain))
  const source = await html(page)
  await page.close()
  return source
}

/** Opens the card on the page and takes one of its three ways to be left alone. */
async function pauseInCard(page: Page, choice: string): Promise<void> {
  await page.bringToFront()
  const [first = ''] = await painted(page)
  await hover(page, first)
  await card(page)
  await press(page, 'button', 'Pause')
  await press(page, 'button', choice)
}

describe('off in the card', () => {
  test('for this site: every tab of it falls silent at once, the page is as it was, other sites are not touched', async () => {
    const bill = await visit('news.example', 'bill.html')
    const other = await visit('live.news.example', 'bill.html')
    const story = await visit('www.news.example', 'news.html')
    expect(await isPainted(bill)).toBe(true)
    expect(await isPainted(other)).toBe(true)
    await pauseInCard(story, 'Off for this site')
    await waitUntilSilent(story)
    await waitUntilSilent(bill)
    expect(await cardIsOpen(story)).toBe(false)
    expect(await html(story)).toBe(await bareHtml('news.html'))
    expect(await isPainted(other)).toBe(true)
    expect(await toolbarButton(reader)).toEqual({ badge: '', title: 'Glossator is off for this site.' })

    // What comes later on a silent page is not read either, and a new page of the site is silent from the start.
    await story.evaluate(() => document.querySelector('article')?.append('See CRC/C/OPSC/ALB/CO/1.'))
    const later = await visit('news.example', 'un-page.html')
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await waitUntilSilent(story)
    await waitUntilSilent(later)
    await story.bringToFront()
    await story.mouse.move(300, 300, { steps: 10 })
    expect(await cardIsOpen(story)).toBe(false)

    await store(undefined)
    for (const page of [story, bill, later]) expect(await isPainted(page)).toBe(true)
    expect(await painted(story)).toContain('CRC/C/OPSC/ALB/CO/1')
    expect(await html(bill)).toBe(await bareHtml('bill.html'))
  })

  test('for this page: its frames too, and no other page of the site', async () => {
    const framed = await visit('news.example', 'srcdoc-frame.html')
    const other = await visit('news.example', 'bill.html')
    const [frame] = framed.frames().slice(1)
    await expect.poll(() => frame?.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
    await pauseInCard(framed, 'Off for this page')
    await waitUntilSilent(framed)
    expect(await stored()).toMatchObject({ pages: [address('news.example', 'srcdoc-frame.html')] })
    expect(await isPainted(other)).toBe(true)
    await store({})
    expect(await isPainted(framed)).toBe(true)
    await expect.poll(() => frame?.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
  })

  test('for ten minutes: everywhere, and it comes back by itself, also when the extension slept', async () => {
    const here = await visit('news.example', 'news.html')
    const there = await visit('other.example', 'bill.html')
    await pauseInCard(here, 'Off for ten minutes')
    await waitUntilSilent(here)
    await waitUntilSilent(there)
    expect(await toolbarButton(reader)).toMatchObject({ title: 'Glossator is off everywhere for ten minutes.' })
    await store({ pausedAt: Date.now() - pauseLength + 3_000 })
    await waitUntilSilent(here)
    await stopServiceWorker(reader.browser)
    expect(await isPainted(here)).toBe(true)
    expect(await isPainted(there)).toBe(true)
    expect(await stored()).toMatchObject({ pausedAt: null })
  })
})

describe('what is switched', () => {
  test('follows a page that changes its address without loading anew', async () => {
    const page = await visit('news.example', 'news.html')
    expect(await isPainted(page)).toBe(true)
    await store({ pages: [address('news.example', 'other')] })
    await page.evaluate(() => history.pushState(null, '', '/other'))
    await waitUntilSilent(page)
    await page.evaluate(() => history.pushState(null, '', '/elsewhere'))
    expect(await isPainted(page)).toBe(true)
  })

  test('holds for a page that comes back from the browser’s memory', async () => {
    const page = await visit('news.example', 'news.html')
    expect(await isPainted(page)).toBe(true)
    await page.goto(address('other.example', 'bill.html'))
    expect(await isPainted(page)).toBe(true)
    await store({ sites: ['news.example'] })
    await page.goBack()
    await waitUntilSilent(page)
    await page.goForward()
    expect(await isPainted(page)).toBe(true)
    await store(undefined)
    await page.goBack()
    expect(await isPainted(page)).toBe(true)
  })

  test('holds as it was said last, however fast one changes one’s mind', async () => {
    const page = await visit('news.example', 'srcdoc-frame.html')
    expect(await isPainted(page)).toBe(true)
    const worker = await serviceWorker(reader.browser)
    const waver = (changes: number, pause: number) =>
      worker.evaluate(
        async (count, wait) => {
          for (let change = 1; change <= count; change++) {
            await chrome.storage.local.set({ switches: { sites: change % 2 === 1 ? ['news.example'] : [] } })
            await new Promise((resolve) => setTimeout(resolve, wait))
          }
        },
        changes,
        pause,
      )
    for (const pause of [0, 10, 25, 60]) {
      await waver(11, pause)
      await new Promise((resolve) => setTimeout(resolve, 500))
      await waitUntilSilent(page)
      await waver(10, pause)
      await new Promise((resolve) => setTimeout(resolve, 500))
      expect(await isPainted(page)).toBe(true)
      expect(await painted(page)).toHaveLength(1)
      await expect.poll(() => page.frames()[1]?.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
      await expect.poll(() => toolbarButton(reader)).toMatchObject({ badge: '2' })
    }
  })

  test('is on where what is stored makes no sense', async () => {
    for (const nonsense of ['off', 7, [], { sites: 'news.example', pages: 3, pausedAt: 'now' }]) {
      await store(nonsense)
      const page = await visit('news.example', 'news.html')
      expect(await isPainted(page)).toBe(true)
    }
  })

  test('is for pages of the extension to say: what a page’s own process sends for others is refused', async () => {
    const page = await visit('news.example', 'news.html')
    expect(await isPainted(page)).toBe(true)
    const session = await page.createCDPSession()
    const worlds: { id: number; name: string }[] = []
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
    await session.send('Runtime.enable')
    const ours = worlds.find(({ name }) => name === 'Glossator')
    const { result } = await session.send('Runtime.evaluate', {
      ...(ours && { contextId: ours.id }),
      awaitPromise: true,
      returnByValue: true,
      expression: `new Promise((resolve) => chrome.runtime.sendMessage({
        id: 1, type: 'switchTo', timestamp: 1, data: { what: 'site', site: 'other.example', on: false },
      }, resolve))`,
    })
    expect(JSON.stringify(result.value)).toContain('Only a page of the extension')
    expect(await stored()).toBeUndefined()
  })
})
