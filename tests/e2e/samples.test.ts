import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  card,
  cardParagraphs,
  cardShows,
  cardText,
  hover,
  painted,
  Reader,
  waitUntilClosed,
} from '../../tools/browser/reader'
import { samples } from '../pages/samples'

let reader: Reader
let plain: Reader
let page: Page
beforeAll(async () => {
  ;[reader, plain] = await Promise.all([Reader.start(), Reader.start({ extension: null })])
})
afterAll(() => Promise.all([reader[Symbol.asyncDispose](), plain[Symbol.asyncDispose]()]))

describe.each(Object.entries(samples))('%s', (name, references) => {
  test('paints every reference and nothing else', async () => {
    page = await reader.open(name, page)
    expect(await painted(page, references.length)).toEqual(references.map(({ text }) => text))
  })

  test('shows the right finding first at each reference', async () => {
    page = await reader.open(name, page)
    const seen: Record<string, number> = {}
    for (const { text, first } of references) {
      const nth = seen[text] ?? 0
      seen[text] = nth + 1
      await hover(page, text, nth)
      if (first === null) {
        await cardShows(page, 'Official text')
        expect(await cardText(page), text).not.toMatch(/para\. \d/)
      } else {
        expect((await cardParagraphs(page)).slice(0, first.length), text).toEqual(first)
      }
      await page.keyboard.press('Escape')
      await waitUntilClosed(page)
    }
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
