import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { highlightNames } from '../../page/paint/names'
import { cardShows, hover, painted, Reader, waitUntilClosed } from '../../tools/browser/reader'

/** What readers complain of: pages that break or grow slow under an extension, since it changes what they own or never lets go. */

let reader: Reader
beforeAll(async () => {
  reader = await Reader.start()
})
afterAll(() => reader[Symbol.asyncDispose]())

test('a framework that owns its nodes goes on rendering, with references painted and cards opened', async () => {
  const page = await reader.open('owned-nodes.html')
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await painted(page, 5)
  for (let round = 0; round < 3; round++) {
    await reader.command('next-reference')
    await cardShows(page, /Albania|Belgium|Cuba|Denmark|Estonia/)
    await page.keyboard.press('Escape')
    await waitUntilClosed(page)
  }
  const before = await page.evaluate(() => (globalThis as unknown as { renders: number }).renders)
  await page.waitForFunction((count) => (globalThis as unknown as { renders: number }).renders > count + 5, {}, before)
  expect(errors).toEqual([])
  await painted(page, 5)
  await page.close()
})

/** What the page and all that runs in it hold, once what nobody holds is gone. */
async function measured(page: Page): Promise<() => Promise<Held>> {
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.enable')
  return async () => {
    for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { ...(await session.send('Memory.getDOMCounters')), usedSize }
  }
}

interface Held {
  documents: number
  nodes: number
  jsEventListeners: number
  usedSize: number
}

/** But for what the browser itself holds a little longer. The pages here have less than fifty nodes. */
function expectFlat(before: Held, after: Held): void {
  expect(after.documents - before.documents).toBeLessThan(4)
  expect(after.nodes).toBeLessThan(150)
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(20)
  expect(after.usedSize - before.usedSize).toBeLessThan(1_000_000)
}

// Each is a document of its own and costs the browser a twentieth of a second.
test('two hundred cards leave no document, node or listener behind', async () => {
  const page = await reader.open('touched.html')
  await painted(page, 3)
  await page.evaluate(() => {
    const counting = globalThis as unknown as { cards: number }
    counting.cards = 0
    const count = (records: MutationRecord[]) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes])
      counting.cards += added.filter((node) => (node as Element).localName === 'glossator-card').length
    }
    new MutationObserver(count).observe(document.documentElement, { childList: true })
  })
  const held = await measured(page)
  const openCards = async (count: number) => {
    const opened = () => page.evaluate(() => (globalThis as unknown as { cards: number }).cards)
    for (const until = (await opened()) + count; (await opened()) < until; ) await reader.command('next-reference')
    await cardShows(page, /Albania|Belgium|Cuba/)
    await page.keyboard.press('Escape')
    await waitUntilClosed(page)
  }
  await openCards(20)
  const before = await held()
  await openCards(200)
  expectFlat(before, await held())
  expect(await page.$('glossator-card')).toBe(null)
  await hover(page, 'CRC/C/OPSC/ALB/CO/1')
  await cardShows(page, 'Albania')
  await page.close()
})

test('a thousand navigations within a page leave none of its pages behind', async () => {
  const page = await reader.open('single-page-navigation.html')
  const held = await measured(page)
  // The extension reads between some of them, once a second: were the nodes of a few kept alive, it would show.
  const navigate = async (from: number, count: number) => {
    await page.evaluate(
      async (first, last) => {
        for (let index = first; index < last; index++) {
          history.pushState(null, '', `?page=${index}`)
          document.title = `Page ${index}`
          const paragraph = `<p>Page ${index} cites CRC/C/OPSC/ALB/CO/1. <i>Nothing is cited here.</i></p>`
          document.querySelector('main')?.setHTMLUnsafe(paragraph.repeat(10))
          await new Promise((resolve) => setTimeout(resolve))
        }
      },
      from,
      from + count,
    )
    await page.evaluate(() => document.querySelector('main')?.setHTMLUnsafe('<p>CRC/C/OPSC/BEL/CO/1</p>'))
    await page.waitForFunction((key) => CSS.highlights.get(key)?.size === 1, {}, highlightNames.reference)
  }
  await navigate(0, 30)
  const before = await held()
  await navigate(30, 1_000)
  expectFlat(before, await held())
  await page.close()
})
