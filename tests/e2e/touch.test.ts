import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { borrow, giveBack } from '../../tools/browser/lent'
import {
  card,
  cardIsOpen,
  cardShows,
  control,
  painted,
  pointOn,
  type Reader,
  waitUntilClosed,
} from '../../tools/browser/reader'

let reader: Reader
let page: Page
beforeAll(async () => {
  reader = await borrow()
})
afterAll(() => giveBack(reader))
beforeEach(async () => {
  page = await reader.open('touched.html')
  await painted(page, 3)
})
afterEach(() => page.close())

const plain = 'CRC/C/OPSC/ALB/CO/1'
const link = 'CRC/C/OPSC/BEL/CO/1'
const button = 'CRC/C/OPSC/CUB/CO/1'
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const hash = () => page.evaluate(() => location.hash)

describe('a finger', () => {
  beforeEach(() => page.setViewport({ width: 400, height: 800, hasTouch: true }))

  const tap = async (text: string) => {
    const { x, y } = await pointOn(page, text)
    await page.touchscreen.tap(x, y)
  }
  const hold = async (text: string, ms: number) => {
    const { x, y } = await pointOn(page, text)
    await page.touchscreen.touchStart(x, y)
    await wait(ms)
    await page.touchscreen.touchEnd()
  }

  test('taps a reference in plain text: its card opens, stays, and closes with a tap beside it', async () => {
    await tap(plain)
    await cardShows(page, 'Albania')
    await wait(700)
    expect(await cardIsOpen(page)).toBe(true)
    await page.touchscreen.tap(200, 780)
    await waitUntilClosed(page)
  })

  test('taps a link or a button that is a reference: the tap is the page’s', async () => {
    await tap(link)
    await page.waitForFunction(() => location.hash === '#there')
    await tap(button)
    await page.waitForSelector('[data-pressed]')
    await wait(700)
    expect(await cardIsOpen(page)).toBe(false)
  })

  test('holds a link that is a reference: its card opens, without a menu, and the link is not followed', async () => {
    await hold(link, 900)
    await cardShows(page, 'Belgium')
    await wait(300)
    expect(await hash()).toBe('')
    const menus = await page.evaluate(() => (globalThis as unknown as { menus: boolean[] }).menus)
    expect(menus.filter((prevented) => !prevented)).toEqual([])
    expect(await cardIsOpen(page)).toBe(true)
  })

  test('scrolls from a reference: nothing opens', async () => {
    const { x, y } = await pointOn(page, plain)
    await page.touchscreen.touchStart(x, y)
    for (let step = 1; step <= 8; step++) await page.touchscreen.touchMove(x, y - step * 12)
    await page.touchscreen.touchEnd()
    await wait(900)
    expect(await cardIsOpen(page)).toBe(false)
  })

  test('uses the card: presses its buttons and scrolls in it, and it stays', async () => {
    await tap(plain)
    await cardShows(page, 'Albania')
    const note = await control(page, 'Note', 'button')
    await note.tap()
    await control(page, 'Your note on this reference')
    expect(await cardIsOpen(page)).toBe(true)
    const close = await control(page, 'Close', 'button')
    await close.tap()
    await waitUntilClosed(page)
  })
})

describe('a pen', () => {
  const pen = async (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number, y: number) => {
    const session = await page.createCDPSession()
    const down = type === 'mousePressed'
    const isPress = type !== 'mouseMoved'
    await session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      pointerType: 'pen',
      button: isPress ? 'left' : 'none',
      buttons: down ? 1 : 0,
      clickCount: isPress ? 1 : 0,
    })
    await session.detach()
  }

  test('that hovers opens a card as a mouse does, and leaves it', async () => {
    const { x, y } = await pointOn(page, plain)
    for (const back of [12, 8, 4, 0]) await pen('mouseMoved', x - back, y)
    await cardShows(page, 'Albania')
    for (const away of [100, 300, 500]) await pen('mouseMoved', x + away, y)
    await waitUntilClosed(page)
  })

  test('that taps plain text opens a card that stays; on a link it follows the link', async () => {
    const { x, y } = await pointOn(page, plain)
    await pen('mousePressed', x, y)
    await pen('mouseReleased', x, y)
    await cardShows(page, 'Albania')
    await pen('mouseMoved', x + 600, y + 300)
    await wait(700)
    expect(await cardIsOpen(page)).toBe(true)
    await page.keyboard.press('Escape')
    await waitUntilClosed(page)
    const there = await pointOn(page, link)
    await pen('mousePressed', there.x, there.y)
    await pen('mouseReleased', there.x, there.y)
    await page.waitForFunction(() => location.hash === '#there')
  })
})

describe('a mouse', () => {
  test('clicks a reference in plain text: its card opens at once and stays', async () => {
    const { x, y } = await pointOn(page, plain)
    await page.mouse.click(x, y)
    await cardShows(page, 'Albania')
    await page.mouse.move(900, 700, { steps: 6 })
    await wait(700)
    expect(await cardIsOpen(page)).toBe(true)
    await page.mouse.click(900, 700)
    await waitUntilClosed(page)
  })

  test('drags over the text of a reference to select it: nothing opens', async () => {
    const { x, y } = await pointOn(page, plain)
    await page.mouse.move(x - 120, y)
    await page.mouse.down()
    await page.mouse.move(x + 20, y, { steps: 10 })
    await wait(700)
    await page.mouse.up()
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('cites')
    expect(await cardIsOpen(page)).toBe(false)
  })

  test('selects text in the card by dragging over it', async () => {
    const { x, y } = await pointOn(page, plain)
    await page.mouse.click(x, y)
    const open = await card(page)
    await cardShows(page, 'Albania')
    const box = await (await open.$('h2, dd, p'))?.boundingBox()
    if (!box) throw new Error('The card shows no text.')
    await page.mouse.move(box.x + 1, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 8 })
    await page.mouse.up()
    const selected = await open.evaluate((element) => element.ownerDocument.getSelection()?.toString() ?? '')
    expect(selected.trim()).not.toBe('')
    expect(await cardIsOpen(page)).toBe(true)
  })
})
