import { hear } from '../observe/hear'
import { highlightNames } from './names'

/**
 * Takes our highlights off while the browser prints. Their styles are not for print, but the text they lie on would still be printed in
 * pieces, and found and copied several times over from a PDF.
 */
export function keepFromPrint(window: Window, signal: AbortSignal): void {
  const taken = new Map<string, Highlight>()
  const hide = () => {
    for (const name of Object.values(highlightNames)) {
      const highlight = CSS.highlights.get(name)
      if (highlight === undefined) continue
      taken.set(name, highlight)
      CSS.highlights.delete(name)
    }
  }
  const show = () => {
    for (const [name, highlight] of taken) CSS.highlights.set(name, highlight)
    taken.clear()
  }
  hear(window, 'beforeprint', hide, { signal })
  hear(window, 'afterprint', show, { signal })
}
