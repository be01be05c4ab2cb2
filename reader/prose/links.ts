import { prefix } from './sanitise'

/** Where a reader was when a link was followed, or came to by it. */
interface Place {
  element: HTMLElement
  top: number
}

/**
 * Links within a document lead to their places, and the browser's Back returns. The address stays as it is, by which the document is known:
 * followed by the browser, they would put their own fragment in its place.
 */
export function followLinks(scroller: HTMLElement, article: HTMLElement, signal: AbortSignal): void {
  /** Steps of the history belong to one showing of one document. */
  const showing = crypto.randomUUID()
  const places: Place[] = []
  const step = (element: HTMLElement) => ({
    showing,
    place: places.push({ element, top: scroller.scrollTop }) - 1,
  })

  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest<HTMLElement>('a[href^="#"]')
    if (!link) return
    if (event.button > 1) return
    // In another tab our page would show nothing.
    event.preventDefault()
    const target = targetOf(link, article)
    if (target === null) return
    history.replaceState(step(link), '')
    for (let around = target.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
      around.open = true
    target.scrollIntoView()
    focus(target)
    history.pushState(step(target), '')
  }
  const comeBack = ({ state }: PopStateEvent) => {
    const place = state?.showing === showing ? places[state.place] : undefined
    if (place === undefined) return
    scroller.scrollTop = place.top
    focus(place.element)
  }
  for (const press of ['click', 'auxclick'] as const) article.addEventListener(press, follow)
  addEventListener('popstate', comeBack, { signal })
}

/** What a link names, as browsers read it: the id as it is written, or else with its characters decoded; of no id the beginning. */
function targetOf(link: HTMLElement, article: HTMLElement): HTMLElement | null {
  const id = link.getAttribute('href')?.slice(1 + prefix.length) ?? ''
  const named = (name: string) => document.getElementById(prefix + name)
  return named(id) ?? named(decoded(id)) ?? (/^(?:top)?$/i.test(id) ? article : null)
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

function focus(element: HTMLElement): void {
  element.focus({ preventScroll: true })
  if (document.activeElement === element) return
  element.tabIndex = -1
  element.focus({ preventScroll: true })
}
