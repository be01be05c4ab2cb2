import css from './highlights.css?inline'

let sheet: CSSStyleSheet | undefined

/**
 * Chromium paints a document's `::highlight` rules inside shadow trees too; Firefox needs them in each. A constructed sheet changes
 * no markup. Where the browser refuses it (Firefox 140, from an extension) the reference is found and not painted.
 */
export function styleShadowRoot(root: ShadowRoot): void {
  if (!CSS.supports('-moz-appearance', 'none')) return
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
  } catch {
    sheet = undefined
  }
}

/** Takes the sheet out again. */
export function unstyleShadowRoot(root: ShadowRoot): void {
  if (!sheet) return
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
}
