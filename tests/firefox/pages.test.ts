import type { Page } from 'puppeteer-core'
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { highlightNames } from '../../page/paint/names'
import { Reader } from '../../tools/browser/reader'
import { expectations } from '../pages/expectations'
import { asRead, paintedTexts } from '../pages/painted'

let reader: Reader
let plain: Reader
beforeAll(async () => {
  reader = await Reader.start()
  plain = await Reader.start({ extension: null })
})
afterAll(async () => {
  await reader[Symbol.asyncDispose]()
  await plain[Symbol.asyncDispose]()
})

async function paintedAnywhere(page: Page): Promise<string[]> {
  const texts: string[] = []
  for (const frame of page.frames()) {
    if (!(frame instanceof BidiFrame)) throw new Error('not driven by WebDriver BiDi')
    texts.push(...(await frame.isolatedRealm().evaluate(paintedTexts, highlightNames.reference)))
  }
  return asRead(texts)
}

const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

test.each(Object.entries(expectations))('%s', async (name, references) => {
  const wanted = references.map(({ text }) => text).sort()
  const [page, bare] = await Promise.all([reader.open(name), plain.open(name)])
  await expect.poll(() => paintedAnywhere(page), { timeout: 8_000, interval: 100 }).toEqual(wanted)
  const annotated = await markup(page)
  await expect.poll(() => markup(bare)).toBe(annotated)
  await Promise.all([page.close(), bare.close()])
})
