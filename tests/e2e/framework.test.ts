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
  await page.waitForFunction(
    (count) => (globalThis as unknown as { renders: number }).renders > count + 5,
    { timeout: 10_000 },
    before,
  )
  expect(errors).toEqual([])
  await painted(page, 5)
  await page.close()
})

test('a hundred cards leave no document, node or listener behind', async () => {
  const page = await reader.open('touched.html')
  await painted(page, 3)
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.enable')
  const counters = async () => {
    for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
    return session.send('Memory.getDOMCounters')
  }
  const states = ['Albania', 'Belgium', 'Cuba']
  let turn = 0
  const openCards = async (count: number) => {
    for (let at = 0; at < count; at++) {
      await reader.command('next-reference')
      await cardShows(page, states[turn++ % states.length] ?? '')
    }
    await page.keyboard.press('Escape')
    await waitUntilClosed(page)
  }
  await openCards(10)
  const before = await counters()
  await openCards(100)
  const after = await counters()
  // What the browser itself holds a little longer, not a share of the hundred.
  expect(after.documents - before.documents).toBeLessThan(4)
  expect(after.nodes - before.nodes).toBeLessThan(200)
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(20)
  expect(await page.$('glossator-card')).toBe(null)
  await hover(page, 'CRC/C/OPSC/ALB/CO/1')
  await cardShows(page, 'Albania')
  await page.close()
}, 90_000)

test('a thousand navigations within a page leave none of its pages behind', async () => {
  const page = await reader.open('single-page-navigation.html')
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.enable')
  const held = async () => {
    for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { nodes, jsEventListeners, usedSize }
  }
  // The extension reads between some of them: were their 20 nodes and 40 kB each kept alive, it would show.
  const navigate = async (from: number, count: number) => {
    await page.evaluate(
      async (first, last) => {
        for (let index = first; index < last; index++) {
          history.pushState(null, '', `?page=${index}`)
          document.title = `Page ${index}`
          const paragraph = `<p>Page ${index} cites CRC/C/OPSC/ALB/CO/1. ${'Nothing is cited here. '.repeat(180)}</p>`
          document.querySelector('main')?.setHTMLUnsafe(paragraph.repeat(10))
          await new Promise((resolve) => setTimeout(resolve, 10))
        }
      },
      from,
      from + count,
    )
    await page.evaluate(() => document.querySelector('main')?.setHTMLUnsafe('<p>CRC/C/OPSC/BEL/CO/1</p>'))
    await page.waitForFunction(
      (key) => CSS.highlights.get(key)?.size === 1,
      { timeout: 10_000 },
      highlightNames.reference,
    )
  }
  await navigate(0, 30)
  const before = await held()
  await navigate(30, 1_000)
  const after = await held()
  expect(after.nodes - before.nodes).toBeLessThan(200)
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(20)
  expect(after.usedSize - before.usedSize).toBeLessThan(1_000_000)
  await page.close()
}, 120_000)
