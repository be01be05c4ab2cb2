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
