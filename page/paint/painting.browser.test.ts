import { expect, test } from 'vitest'
import { annotate } from '../testing/annotate'
import css from './highlights.css?inline'
import { highlightNames } from './names'

const symbol = 'CRC/C/OPSC/USA/CO/3-4'
const painted = () => [...(CSS.highlights.get(highlightNames.reference) ?? [])] as StaticRange[]

/** What a static range covers. */
function covered({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range.toString()
}

test('static ranges only, without the punctuation around a reference', async () => {
  await annotate(`<p>(“<b>CRC/C/</b>OPSC/USA/CO/3-4”), he wrote.</p>`)
  expect(painted().map(covered)).toEqual([symbol])
  expect(painted()[0]).toBeInstanceOf(StaticRange)
})

test('the page’s markup stays as it is', async () => {
  document.body.innerHTML = `<p class="a">See <em>article 9</em> and ${symbol}, para. 22.</p><x-a></x-a>`
  const before = document.documentElement.outerHTML
  const annotator = await annotate(document.body.innerHTML)
  const [reference] = annotator.references()
  annotator.wash(reference?.id ?? null)
  annotator.scrollTo(reference?.id ?? 0)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(document.documentElement.outerHTML).toBe(before)
  annotator.stop()
  expect(document.documentElement.outerHTML).toBe(before)
})

test('a page that clears the highlights gets them again, once', async () => {
  await annotate(`<p>${symbol}</p>`)
  CSS.highlights.clear()
  await expect.poll(() => painted()).toHaveLength(1)
  CSS.highlights.clear()
  document.body.append('.')
  dispatchEvent(new KeyboardEvent('keyup'))
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  expect(CSS.highlights.has(highlightNames.reference)).toBe(false)
})

test.each(['scroll', 'pointerdown', 'keyup', 'focus'])('at once when the reader acts: %s', async (type) => {
  await annotate(`<p>${symbol}</p>`)
  CSS.highlights.clear()
  dispatchEvent(new Event(type))
  expect(painted()).toHaveLength(1)
})

test('a page that means it gets its references painted when they change, and is otherwise left alone', async () => {
  await annotate(`<p>${symbol}</p>`)
  for (let i = 0; i < 2; i++) {
    CSS.highlights.clear()
    dispatchEvent(new Event('scroll'))
  }
  expect(CSS.highlights.size).toBe(0)
  document.body.insertAdjacentHTML('beforeend', '<p>CRC/C/OPSC/ALB/CO/1</p>')
  await expect.poll(() => painted()).toHaveLength(2)
})

test('nothing is painted again on a page that cites nothing any more', async () => {
  await annotate(`<p>${symbol}</p>`)
  document.body.replaceChildren()
  await expect.poll(() => painted()).toEqual([])
  CSS.highlights.clear()
  dispatchEvent(new Event('scroll'))
  expect(CSS.highlights.size).toBe(0)
})

test('so does one that empties ours', async () => {
  await annotate(`<p>${symbol}</p><p id="other"></p>`)
  CSS.highlights.get(highlightNames.reference)?.clear()
  document.querySelector('#other')?.append('.')
  await expect.poll(() => painted()).toHaveLength(1)
})

test('what is printed as a picture under transparent letters gets a ground of colour', async () => {
  const line = '<span style="position:absolute;color:transparent;left:0;top:'
  await annotate(
    `<div style="position:relative">${line}0">See CRC/C/OPSC/</span>${line}1.2em">USA/CO/3-4 too.</span></div>`,
  )
  const soft = [...(CSS.highlights.get(highlightNames.soft) ?? [])] as StaticRange[]
  expect(soft.map(covered)).toEqual([symbol])
  expect(painted()).toEqual([])
  CSS.highlights.clear()
  dispatchEvent(new Event('scroll'))
  expect(CSS.highlights.get(highlightNames.soft)?.size).toBe(1)
})

test('the wash lies on one reference at a time', async () => {
  const annotator = await annotate(`<p>${symbol} and CRC/C/OPSC/ALB/CO/1</p>`)
  const washed = () => [...(CSS.highlights.get(highlightNames.hover) ?? [])].map((range) => covered(range))
  const [first, second] = annotator.references()
  annotator.wash(first?.id ?? null)
  annotator.wash(second?.id ?? null)
  expect(washed()).toEqual(['CRC/C/OPSC/ALB/CO/1'])
  annotator.wash(null)
  expect(washed()).toEqual([])
})

test('every highlight has its style, and none for print', () => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  for (const name of Object.values(highlightNames)) expect(css).toContain(`::highlight(${name})`)
  for (const rule of sheet.cssRules) expect((rule as CSSMediaRule).conditionText).toMatch(/^(?:not print$|screen)/)
})
