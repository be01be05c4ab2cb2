import { Dexie, RangeSet } from 'dexie'
import type { Note } from '../api'
import { type NotesDatabase, noteOf } from './index'

interface Observer {
  next(notes: Note[]): void
  error(reason: unknown): void
}

/**
 * Tells of every note, now and whenever some changed, in whichever window, until the function it gives back is called. Only what changed is
 * read again: a list of thousands follows each save while one types.
 */
export function watchNotes(database: NotesDatabase, observer: Observer): () => void {
  const part = `idb://${database.name}/${database.notes.name}/`
  const held = new Map<string, Note>()
  let isWhole = false
  let isReading = false
  const over = new AbortController()
  let changed = new RangeSet()

  const onChange = (parts: Parameters<Parameters<typeof Dexie.on.storagemutated.subscribe>[0]>[0]) => {
    const keys = parts[part]
    if (keys === undefined) return
    changed.add(keys)
    void read()
  }
  const readChanged = async () => {
    const ranges = [...changed]
    changed = new RangeSet()
    const keys = ranges.flatMap(({ from, to }) => (from === to && typeof from === 'string' ? [from] : []))
    if (isWhole && keys.length === ranges.length) {
      const found = await database.notes.bulkGet(keys)
      keys.forEach((id, at) => {
        const stored = found[at]
        if (stored === undefined) held.delete(id)
        else held.set(id, noteOf(stored))
      })
      return
    }
    const all = await database.notes.toArray()
    held.clear()
    for (const stored of all) held.set(stored.id, noteOf(stored))
    isWhole = true
  }
  /** One reading at a time; what changes meanwhile is read after it. */
  const read = async () => {
    if (isReading) return
    isReading = true
    try {
      do await readChanged()
      while (!over.signal.aborted && [...changed].length > 0)
      if (!over.signal.aborted) observer.next([...held.values()])
    } catch (reason) {
      if (!over.signal.aborted) observer.error(reason)
    } finally {
      isReading = false
    }
  }
  Dexie.on.storagemutated.subscribe(onChange)
  void read()
  return () => {
    over.abort()
    Dexie.on.storagemutated.unsubscribe(onChange)
  }
}
