import { useEffect } from 'react'

/** The view goes, the tab is hidden or the panel closes: store what is there. */
export function useSaveOnLeave(flush: () => Promise<void>) {
  useEffect(() => {
    const save = () => void flush()
    addEventListener('pagehide', save)
    document.addEventListener('visibilitychange', save)
    return () => {
      removeEventListener('pagehide', save)
      document.removeEventListener('visibilitychange', save)
      save()
    }
  }, [flush])
}
