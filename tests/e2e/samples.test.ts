import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { borrow, giveBack } from '../../tools/browser/lent'
import {
  card,
  cardIsOpen,
  cardParagraphs,
  cardShows,
  cardText,
  hover,
  painted,
  type Reader,
  waitUntilClosed,
} from '../../tools/browser/reader'
import { samples } from '../pages/samples'

let reader: Reader
let plain: Reader
let page: Page
beforeAll(async () => {
  ;[reader, plain] = await Promise.all([borrow(), borrow('plain')])
})
afterAll(() => Promise.all([giveBack(reader), giveBack(plain, 'plain')]))

/** By keyboard, which need not rest first; settled when the card of the reference before has gone. */
async function openNext(): Promise<void> {
  const before = (await cardIsOpen(page)) ? await card(page) : null
  await reader.command('next-reference')
  await expect.poll(() => before === null || before.frame.detached).toBe(true)
}

describe.each(Object.entries(samples))('%s', (name, references) => {
  test('paints every reference and nothing else', async () => {
    page = await reader.open(name, page)
    expect(await painted(page, references.length)).toEqual(references.map(({ text }) => text))
  })

  test('shows the right finding first at each reference', async () => {
    page = await reader.open(name, page)
    await painted(page, references.length)
    for (const { text, first } of references) {
      await openNext()
      if (first === null) {
        await cardShows(page, 'Official text')
        expect(await cardText(page), text).not.toMatch(/para\. \d/)
      } else {
        expect((await cardParagraphs(page)).slice(0, first.length), text).toEqual(first)
      }
    }
    await page.keyboard.press('Escape')
    await waitUntilClosed(page)
  })

  test('leaves the page as it is without us, to the byte', async () => {
    page = await reader.open(name, page)
    await painted(page)
    const [first] = references
    await hover(page, first?.text ?? '')
    await card(page)
    await page.keyboard.press('Escape')
    await waitUntilClosed(page)
    const annotated = await page.evaluate(() => document.documentElement.outerHTML)
    const same = await plain.open(name)
    expect(annotated).toBe(await same.evaluate(() => document.documentElement.outerHTML))
    await same.close()
  })
})
