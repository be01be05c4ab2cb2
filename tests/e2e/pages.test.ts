import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { highlightNames } from '../../page/paint/names'
import { Reader } from '../../tools/browser/reader'
import { expectations } from '../pages/expectations'

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

/**
 * Texts of the painted ranges of one document and its shadow trees, without what is hidden or floats beside (a drop cap does not).
 * Runs in a world of its own, which a page that patches its prototypes cannot reach.
 */
function textsOf(key: string): string[] {
  const isAside = (element: Element) => {
    const { float, position } = getComputedStyle(element)
    return (float !== 'none' || position === 'absolute') && (element.textContent ?? '').trim().length > 1
  }
  const isShown = (node: Node) => {
    let element = node.parentElement
    if (element?.checkVisibility() === false) return false
    for (; element !== null; element = element.parentElement) if (isAside(element)) return false
    return true
  }
  return [...(CSS.highlights.get(key) ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT)
    let text = ''
    for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text) || !range.intersectsNode(node) || !isShown(node)) continue
      text += node.data.slice(
        node === startContainer ? startOffset : 0,
        node === endContainer ? endOffset : node.data.length,
      )
    }
    return text
  })
}

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
      expression: `(${textsOf.toString()})('${highlightNames.reference}')`,
      returnByValue: true,
    })
    texts.push(...(result.value as string[]))
  }
  await session.detach()
  return texts.map((text) => text.replaceAll(/[\u00ad\u200b]/g, '').replaceAll(/\s+/g, ' ')).sort()
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
