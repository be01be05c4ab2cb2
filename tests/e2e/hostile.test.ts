import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { borrow, giveBack } from '../../tools/browser/lent'
import { patience } from '../../tools/browser/patience'
import {
  card,
  cardIsOpen,
  cardShows,
  control,
  painted,
  press,
  Reader,
  waitUntilClosed,
} from '../../tools/browser/reader'
import { pictureOf } from './pixels'

/** Pages that fight, by ill will or by accident: they work as they did, and so do we. */

let reader: Reader
let plain: Reader
beforeAll(async () => {
  ;[reader, plain] = await Promise.all([Reader.start(), borrow('plain')])
})
afterAll(() => Promise.all([reader[Symbol.asyncDispose](), giveBack(plain, 'plain')]))

/** A tab of each browser, in which the pages are shown one after the other, and whatever they or a script of ours in them complain of. */
interface Tab {
  page: Page
  heard: string[]
}
const tabs = new Map<Reader, Tab>()

async function tabOf(of: Reader): Promise<Tab> {
  const page = await of.browser.newPage()
  const heard: string[] = []
  page.on('console', (message) => {
    const isIcon = message.location().url?.endsWith('/favicon.ico')
    if (['error', 'warn'].includes(message.type()) && !isIcon) heard.push(message.text())
  })
  page.on('pageerror', (error) => heard.push(String(error)))
  await page.setViewport({ width: 1000, height: 700 })
  return { page, heard }
}

async function openHearing(of: Reader, name: string): Promise<Tab> {
  const tab = tabs.get(of) ?? (await tabOf(of))
  tabs.set(of, tab)
  // What the page before complained of as it went is none of this one's.
  await tab.page.goto('about:blank')
  tab.heard.length = 0
  await tab.page.goto(`${of.pages.origin}/${name}`)
  return tab
}

/** The page's own script cannot be asked anything, so its markup is read by the browser's tools. */
async function markup(page: Page): Promise<string> {
  const session = await page.createCDPSession()
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId: root.nodeId })
  await session.detach()
  return outerHTML
}

/** The middle of the first painted line of this document, seen from a world that no page can patch. */
function middleOfReference(): { x: number; y: number } | null {
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = new Range()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      const [box] = range.getClientRects()
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    }
  }
  return null
}

/** Where the page's only reference is, in whichever frame; fails until it is painted. */
async function findReference(page: Page): Promise<{ x: number; y: number }> {
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  let point: { x: number; y: number } | null = null
  for (const { frame } of [frameTree, ...(frameTree.childFrames ?? [])]) {
    const world = await session.send('Page.createIsolatedWorld', { frameId: frame.id, worldName: 'looking' })
    const { result } = await session.send('Runtime.evaluate', {
      contextId: world.executionContextId,
      expression: `(${middleOfReference.toString()})()`,
      returnByValue: true,
    })
    const found = result.value as { x: number; y: number } | null
    // The only frame among these pages has no border and stands at the usual margin.
    if (found) point = frame.parentId === undefined ? found : { x: found.x + 8, y: found.y + 8 }
  }
  await session.detach()
  if (point === null) throw new Error('Nothing is painted yet.')
  return point
}

async function rest(page: Page): Promise<void> {
  const { x, y } = await vi.waitFor(() => findReference(page), { timeout: patience })
  await page.mouse.move(x - 3, y + 200)
  await page.mouse.move(x, y, { steps: 4 })
}

/** Share of the card's pixels that are its own paper: one that is veiled, faded or shrunk has none. */
async function paperOf(page: Page): Promise<number> {
  const box = await (await card(page)).boundingBox()
  if (box === null) return 0
  const picture = await pictureOf(reader.browser, page, box)
  let paper = 0
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      const [red, green, blue] = picture.at(x, y)
      if (red >= 0xf0 && green >= 0xec && blue >= 0xe0 && red > blue) paper++
    }
  }
  return paper / (picture.width * picture.height)
}

describe.each([
  'clobbered-names.html',
  'hostile-everything.html',
  'patched-prototypes.html',
  'position-fixed-everything.html',
  'font-size-5px.html',
  'redefined-highlights.html',
  'sandboxed.html',
  'strict-policy.html',
  'throws-in-getters.html',
  'transition-everything.html',
  'veil-lets-through.html',
])('%s', (name) => {
  test('the card opens whole, and the page is as without us', async () => {
    const [{ page, heard }, bare] = await Promise.all([openHearing(reader, name), openHearing(plain, name)])
    await rest(page)
    await cardShows(page, 'Albania')
    const box = await (await card(page)).boundingBox()
    expect(box?.width).toBe(400)
    await expect.poll(() => paperOf(page)).toBeGreaterThan(0.7)
    await page.mouse.move(990, 690, { steps: 4 })
    await waitUntilClosed(page)
    expect(await markup(page)).toBe(await markup(bare.page))
    expect(heard).toEqual(bare.heard)
  })
})

test('in a sandbox, where the card has no frame of its own, the field of a note takes its Escape before the card does', async () => {
  const page = await reader.open('sandboxed.html')
  await rest(page)
  await cardShows(page, 'Albania')
  await press(page, 'button', 'Note')
  await (await control(page, 'Your note on this reference')).type('Half a thought')
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await card(page)).$('textarea')).toBeNull()
  expect(await cardIsOpen(page)).toBe(true)
  await page.keyboard.press('Escape')
  await waitUntilClosed(page)
  await page.close()
})

test('a page of a million nodes is annotated, and works as without us', async () => {
  const page = await reader.open('million-nodes.html')
  await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 200, timeout: 2 * patience })
  expect(await painted(page)).toEqual(['CRC/C/OPSC/ALB/CO/1'])
  const counts = await page.evaluate(() => {
    const before = document.getElementsByTagName('p').length
    document.querySelector('section')?.remove()
    return [before, document.getElementsByTagName('p').length, document.querySelectorAll('glossator-card').length]
  })
  expect(counts).toEqual([500_001, 498_001, 0])
  await page.close()
})
