import { afterEach, expect, test, vi } from 'vitest'
import { whenMayCite } from './sentinel'

const title = 'Optional Protocol on the sale of children, child prostitution and child pornography'
const address = location.href
let stopping = new AbortController()

afterEach(() => {
  stopping.abort()
  stopping = new AbortController()
  document.body.replaceChildren()
  document.title = ''
  history.replaceState(null, '', address)
})

async function watch(html: string) {
  // The test runner's own address holds words of all kinds.
  history.replaceState(null, '', '/')
  document.body.setHTMLUnsafe(html)
  const found = vi.fn()
  await whenMayCite(document, () => null, found, stopping)
  return found
}

test.each([
  ['a symbol', '<p>See CRC/C/OPSC/USA/CO/3-4.</p>'],
  [
    'an article and an instrument, far apart',
    `<h1>The ${title}</h1>${'<p>.</p>'.repeat(3_000)}<p>Article 9 is on prevention.</p>`,
  ],
  ['the two in different trees', `<h1>${title}</h1><x-a><template shadowrootmode="open">Article 9</template></x-a>`],
  ['split by tags', '<p>See CRC<b>/C/</b>OPSC/<i>USA</i>/CO/3-4.</p>'],
])('is told of %s', async (_name, html) => {
  expect(await watch(html)).toHaveBeenCalledTimes(1)
})

test.each([
  ['nothing', '<p>Nothing is cited here.</p>'],
  [
    'scripts and styles',
    '<p>Nothing.<script>({ article: 12, protocol: "opsc" })</script><style>.article-3 { }</style></p>',
  ],
  ['an article of nothing', '<p>Article 9 is on prevention.</p>'],
  ['an instrument without an article', `<p>The ${title} was adopted in 2000.</p>`],
])('is not told of %s', async (_name, html) => {
  expect(await watch(html)).not.toHaveBeenCalled()
})

test('is told once, of what comes later', async () => {
  const found = await watch(`<p>The ${title} was adopted in 2000.</p><main></main>`)
  const main = document.querySelector('main') as Element
  main.innerHTML = '<p>Article 9 is on prevention.</p>'
  await expect.poll(() => found).toHaveBeenCalledTimes(1)
  main.append('Article 8 too.')
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(found).toHaveBeenCalledTimes(1)
})

test('hears nothing any more once it is stopped', async () => {
  const found = await watch('<main></main>')
  stopping.abort()
  document.querySelector('main')?.append('CRC/C/OPSC/USA/CO/3-4')
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(found).not.toHaveBeenCalled()
})

test('a shadow root that comes with a late definition', async () => {
  const found = await watch('<x-late-lead></x-late-lead>')
  expect(found).not.toHaveBeenCalled()
  customElements.define(
    'x-late-lead',
    class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<p>CRC/C/OPSC/ALB/CO/1</p>'
      }
    },
  )
  await expect.poll(() => found).toHaveBeenCalled()
})
