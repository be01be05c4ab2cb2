import type { PanelClient } from '../clients/panel'
import { mountPanel } from '../panel/mount'
import { memoryPanelClient } from './clients'

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
