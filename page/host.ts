import { hostName } from './card-frame'
import { closest, isShadowRoot, rootElementOf, rootOf } from './dom'
import css from './host.css?inline'

/** The one element we ever add to a page: it holds the card while the card is open, and is gone otherwise. */
export interface Host {
  element: HTMLElement
  /** Where the card is drawn. */
  body: HTMLElement
  /**
   * The window of the blank frame the card is drawn in; null where the page may have no frame of its own origin (a sandboxed page)
   * and the card stands in the shadow tree itself.
   */
  view: Window | null
  /** Puts the card's corner there and makes it seen. All in CSS pixels of the window. */
  place(at: { left: number; top: number; height: number; maxWidth: number }): void
  remove(): void
}

const html = 'http://www.w3.org/1999/xhtml'
/**
 * Adds an empty element in the top layer, above dialogs and full screen. `beside` is what the card is about: in a modal dialog the
 * host becomes the dialog's child, since everything outside such a dialog is inert.
 *
 * The card gets a frame, since a closed shadow root alone keeps no secret: `window.find` searches it, a selection in it can be read,
 * and listeners at the window hear its keys first. A frame in a closed shadow tree is in no list of the page's frames.
 * @param title how assistive software names the frame
 */
export async function createHost(document: Document, beside: Element | null, title: string): Promise<Host> {
  const element = document.createElementNS(html, hostName)
  const shadow = element.attachShadow({ mode: 'closed' })
  const sheet = document.createElementNS(html, 'style')
  sheet.textContent = css
  shadow.append(sheet)
  element.popover = 'manual'
  const parent = modalAround(beside) ?? rootElementOf(document)
  if (parent === null) throw new Error('The page has no element the card could stand in.')
  Element.prototype.append.call(parent, element)
  element.showPopover()
  const frame = await openFrame(shadow, title)
  const stage = frame ?? shadow.appendChild(document.createElementNS(html, 'div'))
  stage.classList.add('stage')
  return {
    element,
    body: frame?.contentDocument?.body ?? stage,
    view: frame?.contentWindow ?? null,
    place({ left, top, height, maxWidth }) {
      // A page may be zoomed by its own style, and the top layer with it. Chromium before 128 cannot tell how much.
      stage.style.zoom = String(1 / (element.currentCSSZoom ?? 1))
      stage.style.maxInlineSize = `${maxWidth}px`
      stage.style.translate = `${left}px ${top}px`
      if (frame) frame.style.blockSize = `${height}px`
      stage.classList.add('placed')
    },
    remove: () => element.remove(),
  }
}

/** Null where the browser gives the frame an origin of its own. Chromium fills it at once, Firefox a task later. */
async function openFrame(shadow: ShadowRoot, title: string): Promise<HTMLIFrameElement | null> {
  const frame = document.createElementNS(html, 'iframe') as HTMLIFrameElement
  frame.title = title
  frame.className = 'stage'
  const filled = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  shadow.append(frame)
  if (frame.contentDocument !== null) await filled
  const inner = frame.contentDocument
  if (inner === null) {
    frame.remove()
    return null
  }
  inner.title = title
  inner.body.style.margin = '0'
  // It is as high as the card: where a zoomed page rounds, Firefox would take a bar's width from it.
  inner.body.style.overflow = 'hidden'
  return frame
}

/** The modal dialog an element lies in, out of shadow trees too. */
function modalAround(element: Element | null): Element | null {
  for (let inner = element; inner !== null; ) {
    const modal = closest(inner, ':modal')
    if (modal !== null) return modal
    const root = rootOf(inner)
    inner = isShadowRoot(root) ? root.host : null
  }
  return null
}
