import type { Preferences, Source } from '../../components/client'

/** Kept in the extension's own local storage: a small thing that belongs to this browser. */
const key = 'preferences'
const initial: Preferences = { singleKeys: true }
const observers = new Set<(preferences: Preferences) => void>()

function read(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (typeof kept === 'object' && kept !== null && 'singleKeys' in kept)
      return { singleKeys: kept.singleKeys === true }
  } catch {
    // Unreadable or not available: as on the first day.
  }
  return initial
}

export const preferences: Source<Preferences> = {
  subscribe({ next }) {
    const other = (event: StorageEvent) => {
      if (event.key === key) next(read())
    }
    observers.add(next)
    addEventListener('storage', other)
    next(read())
    return {
      unsubscribe() {
        observers.delete(next)
        removeEventListener('storage', other)
      },
    }
  },
}

export function setPreferences(changed: Preferences): void {
  localStorage.setItem(key, JSON.stringify(changed))
  for (const next of observers) next(changed)
}
