import { type Browser, browser } from 'wxt/browser'
import css from '../../page/paint/highlights.css?inline'

/**
 * As the user's own sheet: unlike a page's, it reaches the shadow trees in Firefox too, closed ones included, and no page can see it or
 * overrule it. As the author's besides: Chromium paints the background of a highlight only where an author gave it one (CSS
 * Pseudo-Elements 4, "Highlight Colors").
 */
const origins = ['USER', 'AUTHOR'] as const

/** Gives a document the style of our highlights. */
export async function styleHighlights(target: Browser.scripting.InjectionTarget): Promise<void> {
  await Promise.all(
    origins.map(async (origin) => {
      const sheet = { target, css, origin }
      // What an earlier annotator of the document left would be there twice.
      await browser.scripting.removeCSS(sheet).catch(() => {})
      await browser.scripting.insertCSS(sheet)
    }),
  )
}
