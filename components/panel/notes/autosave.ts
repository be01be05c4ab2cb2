import { AUTOSAVE_MS } from '../../shared/limits'

/** A store that tells of nothing must not make us remember everything. */
const MOST_ECHOES = 20

export type SaveState = 'idle' | 'unsaved' | 'saving' | 'saved' | 'failed'

export interface Draft {
  text: string
  state: SaveState
}

export interface Autosave {
  /** The same object until something changed, as `useSyncExternalStore` asks. */
  get(): Draft
  subscribe(listener: () => void): () => void
  /** The reader typed. Saved a moment after the first such key, whether typing goes on or not. */
  change(text: string): void
  /** Another window changed the stored text. Taken over unless something unsaved would be lost; tells whether it was. */
  adopt(text: string): boolean
  /** Saves now what is unsaved. Settles when it is stored, or when that failed and `state` says so. */
  flush(): Promise<void>
}

/**
 * Keeps a text stored while it is typed. Saves never overlap, so an older text cannot overwrite a newer one. `storedAs` is how the store tells
 * of a text, where it keeps it otherwise than as it is typed.
 */
export function createAutosave(
  initial: string,
  save: (text: string) => Promise<void>,
  storedAs = (text: string) => text,
): Autosave {
  let draft: Draft = { text: initial, state: 'idle' }
  let stored = initial
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  /** Saved by us and not yet come back: the store tells of every save, ours too, and late. */
  let echoes: string[] = []
  const listeners = new Set<() => void>()

  const set = (part: Partial<Draft>) => {
    draft = { ...draft, ...part }
    for (const listener of listeners) listener()
  }
  const storeAll = async () => {
    while (draft.text !== stored) {
      const writing = draft.text
      set({ state: 'saving' })
      echoes = [...echoes.slice(-MOST_ECHOES), storedAs(writing)]
      try {
        await save(writing)
      } catch {
        set({ state: 'failed' })
        return
      }
      stored = writing
    }
    set({ state: draft.state === 'idle' ? 'idle' : 'saved' })
  }
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    running ??= storeAll().finally(() => {
      running = undefined
    })
    return running
  }
  return {
    get: () => draft,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change(text) {
      set({ text, state: 'unsaved' })
      timer ??= setTimeout(() => void flush(), AUTOSAVE_MS)
    },
    adopt(text) {
      const echo = echoes.indexOf(text)
      if (echo !== -1) echoes = echoes.slice(echo)
      if (echo !== -1 || text === storedAs(stored)) return true
      if (draft.text !== stored) return false
      stored = text
      set({ text, state: 'idle' })
      return true
    },
    flush,
  }
}
