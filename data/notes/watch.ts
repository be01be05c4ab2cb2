import { Dexie, RangeSet } from 'dexie'
import type { NotesChange } from './find'
import { type NotesDatabase, noteOf } from './index'

interface Observer {
  next(change: NotesChange): void
  error(reason: unknown): void
}

/**
 * Tells first of every note, then of those that changed, in whichever window, until the function it gives back is called. Only what changed
 * is read again: a list of thousands follows each save while one types.
 */
export function watchNotes(database: NotesDatabase, observer: Observer): () => void {
  const part = `idb://${database.name}/${database.notes.name}/`
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
  const readChanged = async (): Promise<NotesChange> => {
    const ranges = [...changed]
    changed = new RangeSet()
    const keys = ranges.flatMap(({ from, to }) => (from === to && typeof from === 'string' ? [from] : []))
    if (!isWhole || keys.length < ranges.length) {
      const stored = (await database.notes.toArray()).map(noteOf)
      isWhole = true
      return { stored, gone: 'others' }
    }
    const found = await database.notes.bulkGet(keys)
    return {
      stored: found.flatMap((note) => (note === undefined ? [] : noteOf(note))),
      gone: keys.filter((_, at) => found[at] === undefined),
    }
  }
  /** One reading at a time; what changes meanwhile is read after it. */
  const read = async () => {
    if (isReading) return
    isReading = true
    try {
      do {
        const change = await readChanged()
        if (over.signal.aborted) return
        observer.next(change)
      } while ([...changed].length > 0)
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
