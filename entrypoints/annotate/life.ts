import { browser } from 'wxt/browser'
import { hear } from '../../page/observe/hear'

/** False once the extension has been updated, switched off or removed under this page: nobody answers any more. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined
}

/** The browser tells no script that its extension is gone, so what the reader does is the occasion to look. To be called first. */
export function onReaderActs(look: () => void, signal: AbortSignal): void {
  for (const type of ['pointermove', 'pointerdown', 'keydown', 'scroll', 'visibilitychange']) {
    hear(window, type, look, { capture: true, passive: true, signal })
  }
}
