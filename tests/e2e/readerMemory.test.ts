import { expect, test } from 'vitest'
import { drop, openReader, readThrough } from '../../tools/browser/document'
import { Reader } from '../../tools/browser/reader'
import { manyPages } from '../documents/many'

/** pdf.js keeps the ten pages seen last; those in the window and beside it come on top. */
const kept = 16

test('pages that are long out of view are let go of: their pictures, their text and what is painted on it', async () => {
  await using reader = await Reader.start()
  const page = await openReader(reader)
  await drop(page, 'many.pdf', manyPages(72))
  await readThrough(page)
  for (let number = 1; number <= 72; number += 3) {
    await page.evaluate((wanted) => {
      document.querySelector(`.page[data-page-number="${wanted}"]`)?.scrollIntoView({ behavior: 'instant' })
    }, number)
    await page.waitForSelector(`.page[data-page-number="${number}"] .endOfContent`)
  }
  const held = await page.evaluate(() => ({
    canvases: document.querySelectorAll('.page canvas').length,
    layers: document.querySelectorAll('.page .textLayer').length,
    painted: CSS.highlights.get('glossator-reference')?.size ?? 0,
  }))
  expect(held.canvases).toBeLessThanOrEqual(kept)
  expect(held.layers).toBeLessThanOrEqual(kept)
  // One reference stands on each page.
  expect(held.painted).toBeLessThanOrEqual(kept)
  expect(held.painted).toBeGreaterThan(0)
})
