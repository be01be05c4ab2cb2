import { type Browser, browser } from 'wxt/browser'
import css from '../../page/paint/highlights.css?inline'

/**
 * Gives a document the style of our highlights, as the user's own sheet: unlike a page's, it reaches the shadow trees in Firefox
 * too, closed ones included, and no page can see it or overrule it.
 */
export async function styleHighlights(target: Browser.scripting.InjectionTarget): Promise<void> {
  const sheet = { target, css, origin: 'USER' } as const
  // What an earlier annotator of the document left would be there twice.
  await browser.scripting.removeCSS(sheet).catch(() => {})
  await browser.scripting.insertCSS(sheet)
}
