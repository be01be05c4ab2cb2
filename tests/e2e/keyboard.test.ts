import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { card, cardIsOpen, cardShows, control, painted, Reader, waitUntilClosed } from '../../tools/browser/reader'

/** For those who use the keyboard only. The commands act as the browser raises them; `shortcuts.test.ts` presses the real keys. */

let reader: Reader
let page: Page
beforeAll(async () => {
  reader = await Reader.start()
})
afterAll(() => reader[Symbol.asyncDispose]())
beforeEach(async () => {
  page = await reader.open('keyboard-reading.html', page)
  await page.bringToFront()
  await painted(page, 3)
})

const press = (name: Parameters<Reader['command']>[0]) => reader.command(name)
/** Long enough for a command that should do nothing to have done it. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 700))
const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
/** Once it stands: browsers settle on whole pixels with the next frame. */
const scrolled = () =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return [scrollX, scrollY, document.querySelector('.box')?.scrollTop].map((value) => value ?? null)
  })
const cardHasFocus = () => page.evaluate(() => document.activeElement?.localName === 'glossator-card')

test('every command has its keys', async () => {
  expect(await reader.shortcuts()).toMatchObject({
    'next-reference': 'Alt+Shift+J',
    'previous-reference': 'Alt+Shift+K',
    'open-card': 'Alt+Shift+L',
  })
})

describe('next and previous', () => {
  test('go through the references and show the card, and the focus stays', async () => {
    await page.focus('#button')
    await press('next-reference')
    await cardShows(page, 'Albania')
    await press('next-reference')
    await cardShows(page, 'Belgium')
    await press('previous-reference')
    await cardShows(page, 'Albania')
    expect(await focused()).toBe('button')
  })

  test('bring one out of sight into view', async () => {
    await press('previous-reference')
    await cardShows(page, 'Cuba')
    const box = await (await card(page)).boundingBox()
    expect(box !== null && box.y >= 0 && box.y + box.height <= 900).toBe(true)
  })

  test('go on from where the reader has scrolled to', async () => {
    await press('next-reference')
    await cardShows(page, 'Albania')
    await page.keyboard.press('Escape')
    await waitUntilClosed(page)
    await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }))
    await press('next-reference')
    await cardShows(page, 'Cuba')
  })
})

describe('Escape', () => {
  test('gives back the focus and every scroll position, to the pixel', async () => {
    await page.evaluate(() => {
      scrollTo({ top: 7, behavior: 'instant' })
      document.querySelector('.box')?.scrollTo({ top: 11, behavior: 'instant' })
      document.querySelector<HTMLElement>('#button')?.focus({ preventScroll: true })
    })
    const before = await scrolled()
    await press('previous-reference')
    await cardShows(page, 'Cuba')
    await press('open-card')
    await page.waitForFunction(() => document.activeElement?.localName === 'glossator-card')
    expect(await scrolled()).not.toEqual(before)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await waitUntilClosed(page)
    expect(await scrolled()).toEqual(before)
    expect(await focused()).toBe('button')
  })

  test('leaves a reader who has scrolled on by himself where he is', async () => {
    await press('previous-reference')
    await cardShows(page, 'Cuba')
    await page.evaluate(() => scrollBy({ top: 80, behavior: 'instant' }))
    const here = await scrolled()
    await page.keyboard.press('Escape')
    await waitUntilClosed(page)
    expect(await scrolled()).toEqual(here)
  })

  test('gives Tab back its place', async () => {
    await page.focus('#link')
    await press('open-card')
    await cardShows(page, 'Belgium')
    expect(await cardHasFocus()).toBe(true)
    await page.keyboard.press('Escape')
    await waitUntilClosed(page)
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('field')
  })
})

describe('open', () => {
  test('opens the card of the link that has the focus, and goes in', async () => {
    await page.focus('#link')
    await press('open-card')
    await cardShows(page, 'Belgium')
    await page.waitForFunction(() => document.activeElement?.localName === 'glossator-card')
    const open = await card(page)
    expect(await open.evaluate((element) => element.ownerDocument.activeElement === element)).toBe(true)
    await page.keyboard.press('Tab')
    const first = await open.evaluate((element) => element.ownerDocument.activeElement?.getAttribute('aria-label'))
    expect(first).toBe('Pause')
  })

  test('a card that is used by keyboard goes on to the next reference with its focus', async () => {
    await press('open-card')
    await cardShows(page, 'Albania')
    await press('next-reference')
    await cardShows(page, 'Belgium')
    await page.waitForFunction(() => document.activeElement?.localName === 'glossator-card')
  })

  test('the page’s own shortcuts do not hear what is pressed in the card', async () => {
    await press('open-card')
    await cardShows(page, 'Albania')
    await page.waitForFunction(() => document.activeElement?.localName === 'glossator-card')
    await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0))
    for (const key of ['j', '/', 'Tab', 'Enter', 'Escape'] as const) await page.keyboard.press(key)
    await waitUntilClosed(page)
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([])
  })
})

test('axe finds no fault in the card as it stands in the page, its frame included', async () => {
  await press('open-card')
  await cardShows(page, 'Albania')
  const open = await card(page)
  await open.frame.evaluate(axe.source)
  const faults = await open.frame.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })
    return violations.map(({ id, help }) => `${id}: ${help}`)
  })
  expect(faults).toEqual([])
})

describe('ours never fire while the reader writes', () => {
  test.each(['#field', '#writing'])('in %s', async (where) => {
    await page.focus(where)
    for (const name of ['next-reference', 'previous-reference', 'open-card'] as const) await press(name)
    expect(await cardIsOpen(page)).toBe(false)
    await page.$eval(where, (element) => (element as HTMLElement).blur())
    // Comes after the others, and finds all as it was before them.
    await press('next-reference')
    await cardShows(page, 'Albania')
    expect(await cardHasFocus()).toBe(false)
    expect(await scrolled()).toEqual([0, 0, 0])
  })

  test('in a field of a frame', async () => {
    const inner = page.frames().find((frame) => frame.url() === 'about:srcdoc')
    await inner?.evaluate(() => document.querySelector<HTMLElement>('#draft')?.focus({ preventScroll: true }))
    const before = await scrolled()
    await press('next-reference')
    await settled()
    expect(await cardIsOpen(page)).toBe(false)
    expect(await scrolled()).toEqual(before)
  })

  test('in a note of the card', async () => {
    await press('next-reference')
    await cardShows(page, 'Albania')
    await (await control(page, 'Note', 'button')).click()
    await (await control(page, 'Your note on this reference')).type('Compare')
    await press('next-reference')
    await settled()
    await cardShows(page, 'Albania')
  })
})

describe('several frames', () => {
  test('a command acts in the one that has the focus', async () => {
    const inner = page.frames().find((frame) => frame.url() === 'about:srcdoc')
    await (await inner?.$('#inside'))?.focus()
    await press('next-reference')
    await cardShows(page, 'Denmark')
    expect(await page.$('glossator-card')).toBe(null)
    expect(await inner?.$('glossator-card')).not.toBe(null)
    await press('open-card')
    await inner?.waitForFunction(() => document.activeElement?.localName === 'glossator-card')
    await page.keyboard.press('Escape')
    await waitUntilClosed(page)
    expect(await inner?.evaluate(() => document.activeElement?.id)).toBe('inside')
  })
})
