import type { ElementHandle, Page, Target } from 'puppeteer-core'
import { patience } from './patience'
import { card, hover, press, type Reader } from './reader'
import { says } from './says'

/** Opens the side panel from the card of a reference of `news.html`, as a reader does, and waits for its finding. */
export async function openPanelBeside(reader: Reader, page: Page): Promise<Page> {
  const before = new Set(reader.browser.targets())
  await hover(page, 'articles 1 and 2')
  await card(page)
  await press(page, 'button', 'Side panel')
  // Others of its kind may be open in tabs.
  const isNew = (target: Target) => !before.has(target) && target.url().includes('/sidepanel.html')
  const panel = await (await reader.browser.waitForTarget(isNew)).asPage()
  await says(panel, 'widespread commercial use of surrogacy')
  return panel
}

/** Goes to another view: `#/browse`. */
export const goTo = (panel: Page, path: string): Promise<void> =>
  panel.evaluate((hash) => {
    location.hash = hash
  }, path)

/** Writes a note in the view that is open, until it is saved. */
export async function writeNote(panel: Page, text: string): Promise<void> {
  const field = await pressForField(panel, 'Write a note')
  await field.evaluate((element, value) => {
    element.focus()
    document.execCommand('insertText', false, value)
  }, text)
  await panel.waitForFunction(() => document.querySelector('.save-state')?.getAttribute('data-state') === 'saved')
  await press(panel, 'button', 'Done')
}

/** Presses a button until a field opens: a view that is drawn anew meanwhile takes the button from under the pointer. */
async function pressForField(panel: Page, name: string): Promise<ElementHandle<HTMLTextAreaElement>> {
  for (const end = Date.now() + patience; ; ) {
    await press(panel, 'button', name)
    const field = await panel.waitForSelector('textarea', { timeout: 2_000 }).catch(() => null)
    if (field !== null) return field
    if (Date.now() > end) throw new Error(`“${name}” opened no field.`)
  }
}
