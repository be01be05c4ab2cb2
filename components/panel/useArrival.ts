import { type RefObject, useEffect, useRef } from 'react'

/**
 * Names each view that opens, for a screen reader and for its tab, by its heading or, without one, by the place it belongs to; and once
 * it is drawn gives it the focus, where that went with what was pressed to open it.
 */
export function useArrival(main: RefObject<HTMLElement | null>, path: string, place: string) {
  const opened = useRef(path)
  useEffect(() => {
    const view = main.current
    if (view === null) return undefined
    // A panel that has only just opened has lost no focus.
    let arrived = opened.current === path
    opened.current = path
    const { activeElement: pressed, body } = document
    const look = () => {
      const name = view.querySelector('h1')?.textContent || place
      view.setAttribute('aria-label', name)
      document.title = `${name} · Glossator`
      if (arrived || (pressed !== body && pressed?.isConnected) || view.querySelector('.waiting') !== null) return
      arrived = true
      if (document.activeElement === body) view.focus({ preventScroll: true })
    }
    const watching = new MutationObserver(look)
    watching.observe(view, { childList: true, subtree: true })
    look()
    return () => watching.disconnect()
  }, [main, path, place])
}
