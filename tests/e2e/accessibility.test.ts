import type { Page, SerializedAXNode } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { borrow, giveBack } from '../../tools/browser/lent'
import { painted, type Reader } from '../../tools/browser/reader'
import { openPopup } from '../../tools/browser/toolbar'

/** The script of docs/accessibility.md, heard by the browser's own accessibility tree. */

let reader: Reader
let panel: Page
beforeAll(async () => {
  reader = await borrow()
  panel = await reader.openPanelPage('#/search')
})
afterAll(() => giveBack(reader))

/** Everything that is heard, in order: "link Search (current)", "heading Surrogate motherhood". */
async function heard(page: Page): Promise<string[]> {
  const flat = ({ role, name = '', children = [], focused, ...states }: SerializedAXNode): string[] => [
    [role, name, focused ? '(focused)' : '', states.checked === true ? '(on)' : '']
      .filter((part) => part !== '')
      .join(' '),
    ...children.flatMap(flat),
  ]
  const tree = await page.accessibility.snapshot()
  return tree === null ? [] : flat(tree)
}

const hears = (page: Page, what: string | RegExp) =>
  expect
    .poll(async () =>
      (await heard(page)).filter((node) => (typeof what === 'string' ? node === what : what.test(node))),
    )
    .not.toEqual([])

test('the first stop skips to the content, and each place is a link by its name', async () => {
  await hears(panel, 'button Skip to content')
  expect(await panel.$eval('a, button, input, select, textarea', (first) => first.textContent)).toBe('Skip to content')
  for (const place of ['Search', 'Browse', 'Library', 'This page', 'Notes']) await hears(panel, `link ${place}`)
  expect(await panel.$eval('nav [aria-current=page]', (link) => link.textContent)).toBe('Search')
})

test('a search is counted as a status, walked by arrows, opened by Enter, and left by Back', async () => {
  await panel.keyboard.press('/')
  await hears(panel, /^searchbox .+\(focused\)$/)
  await panel.keyboard.type('surrogacy')
  await hears(panel, 'StaticText 2 results')
  await panel.keyboard.press('ArrowDown')
  await hears(panel, /^link 24 .*\(focused\)$/)
  await panel.keyboard.press('Enter')
  await hears(panel, /^heading Surrogate motherhood/)
  await hears(panel, /^main Surrogate motherhood.* \(focused\)$/)
  await panel.goBack()
  await hears(panel, /^searchbox /)
})

test('the list of keys is a dialog with a name', async () => {
  await panel.evaluate(() => (document.activeElement as HTMLElement).blur())
  await panel.keyboard.press('?')
  await hears(panel, 'dialog Keyboard')
  await panel.keyboard.press('Escape')
  await expect.poll(async () => (await heard(panel)).includes('dialog Keyboard')).toBe(false)
})

test('the popup says how many references there are, and its switches by name and state', async () => {
  const story = await reader.open('news.html')
  await painted(story)
  const popup = await openPopup(reader, story)
  await hears(popup, 'heading Glossator')
  await hears(popup, /^StaticText 5 references on this page$/)
  await hears(popup, 'switch On for 127.0.0.1 (on)')
  await hears(popup, 'switch On for this page (on)')
  await hears(popup, 'button Open side panel')
})
