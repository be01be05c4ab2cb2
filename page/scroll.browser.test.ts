import { expect, test } from 'vitest'
import { annotate } from './testing/annotate'

const symbol = 'CRC/C/OPSC/ALB/CO/1'
const lines = 'A line of the document.\n'.repeat(300)
const words = 'word '.repeat(400)

test.each([
  ['far down a long text that scrolls in a box', `<pre>${lines}See ${symbol} there.\n${lines}</pre>`, ''],
  ['far along a line that scrolls in a box', `<pre>${words} ${symbol} ${words}</pre>`, ''],
  ['in a box within a box', `<pre>${lines}${words} ${symbol} ${words}${lines}</pre>`, 'height:150px;width:200px'],
])('a reference %s is brought into view', async (_name, text, inner) => {
  const box = `height:300px;width:400px;overflow:auto;${inner}`
  const annotator = await annotate(`<main style="height:300px;overflow:auto"><div style="${box}">${text}</div></main>`)
  const [reference] = annotator.references()
  annotator.scrollTo(reference?.id ?? 0)
  const area = document.querySelector('div')?.getBoundingClientRect() ?? new DOMRect()
  const at = reference?.rect() ?? new DOMRect()
  expect(at.width).toBeGreaterThan(0)
  expect([at.left >= area.left, at.right <= area.right, at.top >= area.top, at.bottom <= area.bottom]).toEqual(
    Array(4).fill(true),
  )
})

test.each(['fixed', 'absolute'])(
  'a box is left where it is that does not move what lies in it: %s',
  async (position) => {
    const drawer = `<aside style="position:${position};bottom:0;height:60px">See ${symbol}.</aside>`
    const annotator = await annotate(`<main style="height:200px;overflow:auto"><pre>${lines}</pre>${drawer}</main>`)
    const main = document.querySelector('main') as Element
    main.scrollTop = 100
    annotator.scrollTo(annotator.references()[0]?.id ?? 0)
    expect(main.scrollTop).toBe(100)
  },
)

test('a reference in a form with fields named like methods of elements is brought into view', async () => {
  const fields = ['scrollIntoView', 'getBoundingClientRect', 'scrollTo', 'scrollBy', 'scrollTop', 'scrollLeft']
  const named = fields.map((name) => `<input name="${name}">`).join('')
  const annotator = await annotate(
    `<form style="height:300px;overflow:auto;white-space:pre">${named}${lines}${symbol}\n${lines}</form>`,
  )
  const [reference] = annotator.references()
  annotator.scrollTo(reference?.id ?? 0)
  const { top = 0, bottom = 0 } = reference?.rect() ?? {}
  expect(top).toBeGreaterThan(0)
  expect(bottom).toBeLessThan(300)
})
