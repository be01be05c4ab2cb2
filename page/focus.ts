import { isElement, type ShadowRootOf } from './dom'

type Focus = 'here' | 'typing' | 'elsewhere'

const activeIn = (root: Document | ShadowRoot): Element | null => {
  const prototype = 'host' in root ? ShadowRoot.prototype : Document.prototype
  return Object.getOwnPropertyDescriptor(prototype, 'activeElement')?.get?.call(root) as Element | null
}

/** The element that has the focus, inside shadow trees too. */
export function focusedIn(
  document: Document,
  shadowRootOf: ShadowRootOf = ({ shadowRoot }) => shadowRoot,
): Element | null {
  let element = activeIn(document)
  for (let inner = element; isElement(inner); ) {
    element = inner
    const root = shadowRootOf(inner)
    inner = root && activeIn(root)
  }
  return element
}

/** Gives the focus back to the element that has it now, without scrolling to it. */
export function wayBackToFocus(document: Document, shadowRootOf?: ShadowRootOf): () => void {
  const element = focusedIn(document, shadowRootOf)
  return () => {
    if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true })
  }
}

/** Whether keys pressed now would write something into the page. */
export function isEditable(element: Element | null): boolean {
  if (element instanceof HTMLInputElement)
    return !/^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/.test(element.type)
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true
  return element instanceof HTMLElement && element.isContentEditable
}

/**
 * What the keyboard does in this frame: nothing, since the focus is in another or in none; reading; or writing. Self-contained, so
 * that it can be sent into frames where no script of ours runs.
 */
export function focusInFrame(): Focus {
  let element = document.activeElement
  for (let inner = element; inner; inner = inner.shadowRoot?.activeElement ?? null) element = inner
  if (!document.hasFocus() || element instanceof HTMLIFrameElement) return 'elsewhere'
  const field = element?.closest('input, textarea, select')
  const writes =
    field instanceof HTMLInputElement
      ? !/^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/.test(field.type)
      : field
  return writes || (element instanceof HTMLElement && element.isContentEditable) ? 'typing' : 'here'
}
