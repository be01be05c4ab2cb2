import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { card, cardParagraphs, cardShows, control, hover, press, Reader } from '../../tools/browser/reader'

/** What a page can learn of a card and of a note being written in it, trying everything from before they are there. */

let reader: Reader
let page: Page
let open: ElementHandle<HTMLElement>
beforeAll(async () => {
  reader = await Reader.start()
})
afterAll(() => reader[Symbol.asyncDispose]())
beforeEach(async () => {
  page = await reader.open('listens-and-spies.html', page)
  await hover(page, 'CRC/C/OPSC/USA/CO/3-4, para. 24')
  await cardParagraphs(page)
  open = await card(page)
})

interface Spied {
  heard: [type: string, key: string, isTrusted: boolean][]
  roots: ShadowRoot[]
  added: Node[]
  frameWindows: Window[]
}

const heard = () => page.evaluate(() => (globalThis as unknown as Spied).heard.splice(0))

async function writeNote(text: string): Promise<ElementHandle> {
  await press(page, 'button', 'Note')
  const field = await control(page, 'Your note on this reference')
  await heard()
  await field.type(text)
  return field
}

test('keys typed in the card fire no shortcut of the page, not even one that listens at the window first', async () => {
  const field = await writeNote('j/k? Ask § 4')
  await page.keyboard.press('Backspace')
  await page.keyboard.down('Control')
  for (const key of ['a', 'c', 'x', 'v'] as const) await page.keyboard.press(key)
  await page.keyboard.up('Control')
  await field.type(' more')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await cardShows(page, 'Note saved')
  expect(await heard()).toEqual([])
  expect(await field.evaluate((element) => element.isConnected)).toBe(false)
})

test('a click, a selection and a copy in the card are not heard', async () => {
  await heard()
  const quoted = await open.$('.quoted')
  await quoted?.click({ count: 3 })
  await page.keyboard.down('Control')
  await page.keyboard.press('c')
  await page.keyboard.up('Control')
  await press(page, 'button', 'Copy citation')
  await cardShows(page, 'Copied')
  expect(await heard()).toEqual([])
})

test('text in the card can be selected, and the page cannot read the selection', async () => {
  const quoted = await open.$('.quoted')
  await quoted?.click({ count: 3 })
  const selected = await open.evaluate((element) => element.ownerDocument.getSelection()?.toString() ?? '')
  expect(selected.length).toBeGreaterThan(40)
  const read = await page.evaluate(() => {
    const selection = getSelection()
    const host = document.querySelector('glossator-card') as HTMLElement
    const before = selection?.toString()
    selection?.selectAllChildren(host)
    const within = selection?.toString()
    selection?.selectAllChildren(document.documentElement)
    return `${before}|${within}|${selection?.toString()}`
  })
  expect(read).not.toContain(selected.slice(0, 20))
  expect(read).not.toContain('Recommendation')
})

test('no search, list, point, event or observer leads a page into the card or the note', async () => {
  await writeNote('Zanzibar')
  const found = await page.evaluate(async () => {
    const spied = globalThis as unknown as Spied & {
      find(text: string, cased?: boolean, back?: boolean, wrap?: boolean, whole?: boolean, frames?: boolean): boolean
    }
    const host = document.querySelector('glossator-card') as HTMLElement
    const everything = [...document.querySelectorAll('*')]
    const points = Array.from({ length: 400 }, (_, index) => [(index % 20) * 60, Math.floor(index / 20) * 45] as const)
    const atPoints = points.flatMap(([x, y]) => [
      ...document.elementsFromPoint(x, y),
      document.caretPositionFromPoint(x, y)?.offsetNode,
      document.caretRangeFromPoint(x, y)?.startContainer,
    ])
    const foreign = atPoints.filter((node) => node && !document.contains(node))
    const texts = [
      document.documentElement.innerText,
      document.documentElement.textContent,
      host.innerHTML,
      host.outerHTML,
    ]
    return {
      hasCard: host !== null,
      searches: ['Surrogate motherhood', 'Recommendation', 'Zanzibar'].filter((text) =>
        spied.find(text, false, false, true, false, true),
      ),
      root: host.shadowRoot,
      roots: spied.roots.length,
      frames: window.length + spied.frameWindows.length + document.querySelectorAll('iframe').length,
      inner: everything.filter((element) => host !== element && host.contains(element)).length,
      foreign: foreign.length,
      texts: texts.filter((text) => /Surrogate motherhood|Recommendation|Zanzibar/.test(text ?? '')).length,
      seen: spied.added.filter((node) => host.contains(node) && node !== host).length,
      active: document.activeElement === host,
      animations: document
        .getAnimations()
        .map((animation) => (animation.effect as KeyframeEffect | null)?.target?.localName),
      resources: performance.getEntries().filter(({ name }) => /extension/.test(name)).length,
    }
  })
  expect(found).toEqual({
    hasCard: true,
    // Firefox searches the frames of a shadow tree too, for a page as for its reader: what the card quotes, never what is typed there.
    searches: process.env.GLOSSATOR_BROWSER === 'firefox' ? ['Recommendation'] : [],
    root: null,
    roots: 0,
    frames: 0,
    inner: 0,
    foreign: 0,
    texts: 0,
    seen: 0,
    active: true,
    animations: [],
    resources: 0,
  })
})

test('what the page pretends opens no card and presses nothing in one', async () => {
  await page.mouse.move(5, 850, { steps: 4 })
  await page.waitForFunction(() => document.querySelector('glossator-card') === null)
  await page.evaluate(async () => {
    const [range] = CSS.highlights.values().next().value as unknown as Iterable<StaticRange>
    const element = range?.startContainer.parentElement as HTMLElement
    const live = document.createRange()
    live.setStart(range?.startContainer as Node, range?.startOffset ?? 0)
    live.setEnd(range?.endContainer as Node, range?.endOffset ?? 0)
    const { left, top, height } = live.getBoundingClientRect()
    const at = { clientX: left + 20, clientY: top + height / 2, bubbles: true, composed: true, pointerType: 'mouse' }
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click'] as const) {
      element.dispatchEvent(new PointerEvent(type, at))
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    await new Promise((resolve) => setTimeout(resolve, 900))
  })
  expect(await page.$('glossator-card')).toBe(null)
})
