import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { highlightNames } from '../../page/paint/names'
import { choose, openReader, readThrough } from '../../tools/browser/document'
import { borrow, giveBack } from '../../tools/browser/lent'
import { press, type Reader } from '../../tools/browser/reader'
import { documentPath, type Expected, expectedReferences, type Referenced } from '../documents'

let reader: Reader
let page: Page
beforeAll(async () => {
  reader = await borrow()
})
afterAll(() => giveBack(reader))
afterEach(() => page.close())

async function open(name: string): Promise<void> {
  page = await openReader(reader)
  await choose(page, documentPath(name))
  await readThrough(page)
}

/** What a page of the document is painted with, in the order of reading, once it is laid out; without blanks. */
async function paintedOn(number: number): Promise<string[]> {
  await page.evaluate((wanted) => document.querySelector(`[data-page-number="${wanted}"]`)?.scrollIntoView(), number)
  await page.waitForSelector(`[data-page-number="${number}"] .textLayer .endOfContent`)
  return page.evaluate(
    (name, wanted) => {
      const ranges = [...(CSS.highlights.get(name) ?? [])].filter(({ startContainer }) =>
        startContainer.parentElement?.closest(`[data-page-number="${wanted}"]`),
      )
      return ranges.map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset).replaceAll(/\s/g, ''),
      )
    },
    highlightNames.reference,
    number,
  )
}

test.each<[Referenced, number]>([
  ['pages.pdf', 2],
  ['columns.pdf', 2],
  ['hyphens.pdf', 1],
  ['ligatures.pdf', 1],
  ['scripted.pdf', 1],
])('every reference of %s is painted on its page, and nothing else', async (name, pages) => {
  await open(name)
  const painted: string[] = []
  for (let number = 1; number <= pages; number++) painted.push(...(await paintedOn(number)))
  const expected = expectedReferences(name).filter(({ cites }) => cites.startsWith('OPSC') || cites.includes('/'))
  // What a page's end parts stands in two places.
  const isPainted = ({ words, endsOn }: Expected) =>
    (endsOn === undefined ? [words.replaceAll(/\s/g, '')] : words.split(' ')).every((part) =>
      painted.join('').includes(part),
    )
  const missing = expected.filter((one) => !isPainted(one))
  expect(missing).toEqual([])
  expect(await page.$eval('.toolbar .count', ({ textContent }) => textContent)).toMatch(`${expected.length} reference`)
})

/**
 * How far the box of each painted stretch ends from the words printed in red, before and behind them as they are read, in CSS pixels: a
 * letter's own bearing is part of it.
 * @param turned the lines run from top to bottom
 */
const boxesAndWords = (turned: boolean) =>
  page.evaluate(
    (name, turned) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.page canvas')
      const copy = canvas && new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')
      if (!copy) throw new Error('The page has no picture.')
      copy.drawImage(canvas, 0, 0)
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height)
      const picture = canvas.getBoundingClientRect()
      const scale = canvas.width / picture.width
      const isRed = (x: number, y: number) => {
        const at = (y * canvas.width + x) * 4
        return (data[at] ?? 0) - (data[at + 1] ?? 0) > 60
      }
      /** Nearer than the next word in red. */
      const margin = 4
      return [...(CSS.highlights.get(name) ?? [])].flatMap((painted) => {
        const range = document.createRange()
        range.setStart(painted.startContainer, painted.startOffset)
        range.setEnd(painted.endContainer, painted.endOffset)
        const [box] = range.getClientRects()
        if (box === undefined) return []
        const across = turned ? 0 : margin
        const down = turned ? margin : 0
        const reds: number[] = []
        for (
          let y = Math.ceil((box.top - picture.top - down) * scale);
          y < (box.bottom - picture.top + down) * scale;
          y++
        )
          for (
            let x = Math.ceil((box.left - picture.left - across) * scale);
            x < (box.right - picture.left + across) * scale;
            x++
          )
            if (isRed(x, y)) reds.push(turned ? y : x)
        const [start, end] = turned
          ? [box.top - picture.top, box.bottom - picture.top]
          : [box.left - picture.left, box.right - picture.left]
        return {
          words: range.toString(),
          before: Math.abs(Math.min(...reds) / scale - start),
          behind: Math.abs((Math.max(...reds) + 1) / scale - end),
        }
      })
    },
    highlightNames.reference,
    turned,
  )

test.each(['page-actual', 'page-width', 'turned'])(
  'each reference’s box covers its words within 2 px: %s',
  async (how) => {
    await open('marked.pdf')
    if (how === 'turned') await press(page, 'button', 'Turn')
    else await page.select('.toolbar select', how)
    const wide = how === 'turned'
    await page.waitForFunction(
      (isWide) => {
        const { width = 0, height = 0 } = document.querySelector('.page canvas')?.getBoundingClientRect() ?? {}
        return width > height === isWide && document.querySelector('.page[data-loaded] .textLayer:not([hidden])')
      },
      {},
      wide,
    )
    await expect.poll(async () => (await boxesAndWords(wide)).length).toBeGreaterThanOrEqual(10)
    await expect
      .poll(async () => (await boxesAndWords(wide)).filter(({ before, behind }) => before > 2 || behind > 2))
      .toEqual([])
  },
)
