import { describe, expect, test } from 'vitest'
import { annotate } from '../testing/annotate'

const symbol = 'CRC/C/OPSC/USA/CO/3-4'
type Page = Awaited<ReturnType<typeof annotate>>

function boxes(page: Page, index = 0): DOMRect[] {
  const rects = page.references()[index]?.rects() ?? []
  expect(rects.length).toBeGreaterThan(0)
  return rects
}
const middle = (box: DOMRect): [number, number] => [box.left + box.width / 2, box.top + box.height / 2]
const textAt = (page: Page, x: number, y: number) => page.at(x, y)?.text ?? null

describe('a point on the text is on the reference', () => {
  test.each([
    ['plain', `<p>See ${symbol} there.</p>`],
    ['in a link', `<p>See <a href="#x">${symbol}</a> there.</p>`],
    ['in a button', `<p>See <button>${symbol}</button> there.</p>`],
    ['split by tags', `<p>See CRC/C/<em>OPSC/<b>USA</b></em>/CO/3-4 there.</p>`],
    ['not to be selected', `<p style="user-select:none">See ${symbol} there.</p>`],
    ['right to left', `<p dir="rtl">الوثيقة ${symbol} للجنة</p>`],
    ['vertical', `<p style="writing-mode:vertical-rl;height:500px">See ${symbol} there.</p>`],
    ['turned', `<p style="transform:rotate(4deg) scale(1.4);transform-origin:0 0">See ${symbol} there.</p>`],
    ['zoomed', `<p style="zoom:1.7">See ${symbol} there.</p>`],
    ['fixed', `<p style="position:fixed;left:30px;top:40px">See ${symbol} there.</p>`],
    ['in an open shadow root', `<x-a><template shadowrootmode="open"><p>See ${symbol} there.</p></template></x-a>`],
    ['in a drawing', `<svg width="400"><text y="40">See ${symbol} there.</text></svg>`],
  ])('%s', async (_name, html) => {
    const page = await annotate(html)
    const box = boxes(page)[0] as DOMRect
    expect(textAt(page, ...middle(box))).toBe(symbol)
  })
})

test('both lines of one that wraps, not the gap beside them', async () => {
  const of = 'of the Optional Protocol on the sale of children, child prostitution and child pornography'
  const page = await annotate(`<p style="width:14em;font:16px/3 monospace">We cite article 9, paragraph 1, ${of}.</p>`)
  const lines = boxes(page)
  for (const line of lines) expect(page.at(...middle(line))).not.toBe(null)
  const last = lines.at(-1) as DOMRect
  expect(page.at(last.left + last.width / 2, last.bottom + 12)).toBe(null)
})

test('a hand may tremble by four pixels, not by ten', async () => {
  const page = await annotate(`<p style="margin:60px;font-size:20px">${symbol}</p>`)
  const box = boxes(page)[0] as DOMRect
  expect(textAt(page, box.left - 3, box.top + 10)).toBe(symbol)
  expect(textAt(page, box.left - 10, box.top + 10)).toBe(null)
  expect(textAt(page, box.left + 30, box.bottom + 3)).toBe(symbol)
  expect(textAt(page, box.right + 200, box.top + 10)).toBe(null)
})

test('what lies under something else is not hit', async () => {
  const page = await annotate(
    `<p>${symbol}</p><div style="position:fixed;inset:0;z-index:2147483647;background:#fff8"></div>`,
  )
  expect(page.at(...middle(boxes(page)[0] as DOMRect))).toBe(null)
})

test('a reference scrolled to is in the window', async () => {
  const page = await annotate(`<div style="height:5000px"></div><p>${symbol}</p><div style="height:5000px"></div>`)
  const [reference] = page.references()
  expect(page.scrollTo(reference?.id ?? 0)).toBe(true)
  const { top, bottom } = (reference as NonNullable<typeof reference>).rect()
  expect(top >= 0 && bottom <= innerHeight).toBe(true)
  expect(page.scrollTo(-1)).toBe(false)
  scrollTo(0, 0)
})
