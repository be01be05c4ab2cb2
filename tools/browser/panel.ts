import type { Page, Target } from 'puppeteer-core'
import { card, hover, press, type Reader } from './reader'

/** Opens the side panel from the card of a reference of `news.html`, as a reader does, and waits for its finding. */
export async function openPanelBeside(reader: Reader, page: Page): Promise<Page> {
  const before = new Set(reader.browser.targets())
  await hover(page, 'articles 1 and 2')
  await card(page)
  await press(page, 'button', 'Side panel')
  // Others of its kind may be open in tabs.
  const isNew = (target: Target) => !before.has(target) && target.url().includes('/sidepanel.html')
  const panel = await (await reader.browser.waitForTarget(isNew, { timeout: 15_000 })).asPage()
  await panelShows(panel, 'widespread commercial use of surrogacy')
  return panel
}

/** Goes to another view: `#/browse`. */
export const goTo = (panel: Page, path: string): Promise<void> =>
  panel.evaluate((hash) => {
    location.hash = hash
  }, path)

export const panelShows = (panel: Page, text: string) =>
  panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 10_000 }, text)

/** Writes a note in the view that is open, until it is saved. */
export async function writeNote(panel: Page, text: string): Promise<void> {
  await press(panel, 'button', 'Write a note')
  const field = await panel.waitForSelector('textarea')
  await field?.evaluate((element, value) => {
    element.focus()
    document.execCommand('insertText', false, value)
  }, text)
  await panel.waitForFunction(() => document.querySelector('.save-state')?.getAttribute('data-state') === 'saved')
  await press(panel, 'button', 'Done')
}
