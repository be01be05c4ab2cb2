import { type Browser, browser } from 'wxt/browser'
import css from '../../page/paint/highlights.css?inline'

/**
 * Gives a document the style of our highlights, as the user's own sheet: unlike a page's, it reaches the shadow trees in Firefox
 * too, closed ones included, and no page can see it or overrule it.
 */
export async function styleHighlights(target: Browser.scripting.InjectionTarget): Promise<void> {
  await browser.scripting.insertCSS({ target, css, origin: 'USER' })
}
