import { type RefObject, useEffect, useRef } from 'react'
import { leave, left } from './left'

/**
 * Names each view that opens, for a screen reader and for its tab, by its heading or, without one, by the place it belongs to; and once
 * it is drawn gives it the focus, where that went with what was pressed to open it; one that is come back to, the row that led away.
 */
export function useArrival(main: RefObject<HTMLElement | null>, path: string, place: string) {
  const opened = useRef(path)
  useEffect(() => {
    // After those of the rows, which write the address first.
    window.addEventListener('click', leave)
    return () => window.removeEventListener('click', leave)
  }, [])
  useEffect(() => {
    const view = main.current
    if (view === null) return undefined
    // A panel that has only just opened has lost no focus.
    let arrived = opened.current === path
    opened.current = path
    const { activeElement: pressed, body } = document
    const back = left()
    const look = () => {
      const name = view.querySelector('h1')?.textContent || place
      view.setAttribute('aria-label', name)
      document.title = `${name} · Glossator`
      if (arrived || view.querySelector('.waiting') !== null) return
      const row = back && view.querySelector<HTMLElement>(`[data-row][href="${CSS.escape(back.row)}"]`)
      if (row && [pressed, body].includes(document.activeElement)) {
        arrived = true
        row.scrollIntoView({ block: 'center' })
        row.focus({ preventScroll: true })
      }
      if (arrived || (pressed !== body && pressed?.isConnected)) return
      arrived = true
      if (document.activeElement === body) view.focus({ preventScroll: true })
    }
    const watching = new MutationObserver(look)
    watching.observe(view, { childList: true, subtree: true })
    look()
    return () => watching.disconnect()
  }, [main, path, place])
}
