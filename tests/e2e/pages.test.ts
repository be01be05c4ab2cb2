import type { Page } from 'puppeteer-core'
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

/** Every painted text of the page, of its frames and shadow trees, sorted: trees have no common order. */
async function paintedAnywhere(page: Page): Promise<string[]> {
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  const frames = [frameTree.frame, ...(frameTree.childFrames ?? []).map(({ frame }) => frame)]
  const texts: string[] = []
  for (const { id } of frames) {
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: id, worldName: 'reading' })
    const { result } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: `(${paintedTexts.toString()})('${highlightNames.reference}')`,
      returnByValue: true,
    })
    texts.push(...(result.value as string[]))
  }
  await session.detach()
  return asRead(texts)
}

test.each(Object.entries(expectations))('%s', async (name, references) => {
  const wanted = references.map(({ text }) => text).sort()
  const page = await reader.open(name)
  await expect.poll(() => paintedAnywhere(page), { timeout: 8_000, interval: 150 }).toEqual(wanted)
  const annotated = await page.evaluate(() => document.documentElement.outerHTML)
  await page.close()
  const bare = await plain.open(name)
  await expect.poll(() => bare.evaluate(() => document.documentElement.outerHTML)).toBe(annotated)
  await bare.close()
})
