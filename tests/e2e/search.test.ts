import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { borrow, giveBack } from '../../tools/browser/lent'
import type { Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'

let reader: Reader
let panel: Page
beforeAll(async () => {
  reader = await borrow()
})
afterAll(() => giveBack(reader))
beforeEach(async () => {
  panel = await reader.openPanelPage('#/search')
})

const type = async (query: string) => (await panel.waitForSelector('#search'))?.type(query)
const rows = () => panel.$$eval('[data-row]', (all) => all.map((row) => (row as HTMLElement).innerText))

test('answers as one types, with function, paragraph number and marked hits', async () => {
  await type('surrog')
  // What stood there for the first letters gives way.
  await panel.waitForFunction(() => /^2[45]\b/.test(document.querySelector<HTMLElement>('[data-row]')?.innerText ?? ''))
  const [first, second] = await rows()
  expect(`${first} ${second}`).toMatch(/Concern[^]*Recommendation|Recommendation[^]*Concern/)
  const marked = await panel.$$eval('[data-row] mark', (all) => all.map((mark) => mark.textContent?.toLowerCase()))
  expect(marked).toContain('surrogate')
  await panel.keyboard.press('Enter')
  await says(panel, 'decided exclusively on a contractual basis')
})

test('finds articles of the treaty beside paragraphs', async () => {
  await type('extradition')
  await panel.waitForFunction(() => /Art\. 5/.test(document.body.innerText))
  expect((await rows()).some((row) => /^3[45]\b/.test(row))).toBe(true)
})

test('forgives a slip of the keys and an American spelling', async () => {
  await type('child labor on fams')
  // What stood there for the first letters gives way.
  const firstTwo = async () =>
    (await rows())
      .slice(0, 2)
      .map((row) => Number.parseInt(row, 10))
      .sort((a, b) => a - b)
  await expect.poll(firstTwo).toEqual([21, 22])
})

test('says so when nothing is found, and shows nothing as if it were', async () => {
  await type('zzzz qqqq')
  await says(panel, 'Nothing found for “zzzz qqqq”.')
  expect(await rows()).toEqual([])
})
