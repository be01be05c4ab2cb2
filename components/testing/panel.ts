import { onTestFinished } from 'vitest'
import type { PanelClient } from '../clients/panel'
import { mountPanel } from '../panel/mount'
import { type View, viewPath } from '../views'
import { memoryPanelClient } from './clients'
import { article9 } from './contents'

/** The whole panel at an address, on a client that keeps everything in memory. `tidy` takes it away again. */
export function openPanel(path: string, part: Partial<PanelClient> = {}) {
  history.replaceState(null, '', `#${path}`)
  const element = document.createElement('div')
  document.body.append(element)
  const kit = memoryPanelClient(part)
  const unmount = mountPanel(element, kit.client)
  const tidy = () => {
    unmount()
    element.remove()
  }
  const main = () => element.querySelector('main')?.textContent ?? ''
  /** By the name that a screen reader gives it. */
  const find = (name: string) =>
    [...element.querySelectorAll<HTMLElement>('button, a, input, textarea')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
    )
  const rows = () => [...element.querySelectorAll<HTMLElement>('[data-row]')]
  return { element, ...kit, main, find, rows, tidy }
}

let takeAway = () => {}
/** Takes the last view away before its test has ended. */
export const tidy = () => takeAway()

/** A view of the panel, until the test has ended. */
export function open(view: View, part: Partial<PanelClient> = {}) {
  const panel = openPanel(viewPath(view), part)
  takeAway = panel.tidy
  onTestFinished(tidy)
  const named = (name: string) => {
    const found = panel.find(name)
    if (found === undefined) throw new Error(`Nothing is called “${name}”`)
    return found
  }
  const field = () => panel.element.querySelector('textarea')
  return { ...panel, named, field }
}

/** As the browser's own button does. Who goes on before it has may go back twice, and out of the page. */
export async function back(): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
  history.back()
  await gone
}

/** As a link there does. */
export function go(view: View) {
  location.hash = viewPath(view)
}

export const emptySearch: View = { name: 'search', query: '', filters: {} }
export const key = 'CRC/C/OPSC/USA/CO/3-4#24-25'
export const onFinding = { type: 'finding', key } as const

export const snapshot = {
  id: 1,
  taken: '2026-01-02T09:00:00.000Z',
  reason: 'daily',
  notes: 12,
  version: 2,
  digest: '',
} as const

/** One of the page's, as the panel lists it. */
export const listed = (id: string, title: string) => ({
  id,
  title,
  articles: [],
  decoded: null,
  reference: article9.reference,
  before: 'Under ',
  printed: title,
  after: ' a party',
})
