import { expect, test } from 'vitest'
import { annotate, texts } from '../testing/annotate'

const [albania, belgium] = ['CRC/C/OPSC/ALB/CO/1', 'CRC/C/OPSC/BEL/CO/1'] as [string, string]
let names = 0

/** An element whose definition comes later, and with it a shadow root. */
function later() {
  const name = `x-later-${names++}`
  const define = () =>
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super()
          this.attachShadow({ mode: 'open' }).innerHTML = `<p>${belgium}</p>`
        }
      },
    )
  return { name, define }
}

test('a shadow root that comes with a late definition is read, wherever the element stands', async () => {
  const { name, define } = later()
  const annotator = await annotate(`<p>${albania}</p><${name}></${name}><div><${name}>.</${name}></div>`)
  expect(texts(annotator)).toEqual([albania])
  define()
  await expect.poll(() => texts(annotator)).toEqual([albania, belgium, belgium])
})

test('a shadow root that is attached long after the definition, open or closed', async () => {
  const name = `x-later-${names++}`
  customElements.define(name, class extends HTMLElement {})
  const closed = new Map<Element, ShadowRoot>()
  const annotator = await annotate(`<p>${albania}</p><${name}></${name}><x-no-root>.</x-no-root>`, {
    closedShadowRootOf: (element) => closed.get(element) ?? null,
  })
  const host = document.querySelector(name) as Element
  const root = host.attachShadow({ mode: 'closed' })
  root.innerHTML = `<p>${belgium}</p>`
  closed.set(host, root)
  await expect.poll(() => texts(annotator)).toEqual([albania, belgium])
})

test('in a shadow root too', async () => {
  const { name, define } = later()
  const annotator = await annotate(`<x-outer><template shadowrootmode="open"><${name}></${name}></template></x-outer>`)
  define()
  await expect.poll(() => texts(annotator)).toEqual([belgium])
})
