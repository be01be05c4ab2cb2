/**
 * Why a note could not be read or written: `missing` no such note, `full` no room, `unavailable` the browser stores nothing here, `damaged` a
 * snapshot that cannot be read.
 */
export type NotesFault = 'missing' | 'full' | 'unavailable' | 'damaged'

const advice: Record<NotesFault, string> = {
  missing: 'There is no such note any more. Copy your text and save it as a new note.',
  full: 'There is no room left to store notes. Copy your text, free some disk space, then save again.',
  unavailable:
    'The browser does not let Glossator store notes here. Copy your text, leave private browsing or restart the browser, then save again.',
  damaged: 'This snapshot is damaged or gone. Nothing was changed. Choose another one.',
}

/** What every function of the notes rejects with. The message says what to do and can be shown as it is. */
export class NotesError extends Error {
  readonly fault: NotesFault

  constructor(fault: NotesFault, options?: ErrorOptions) {
    super(advice[fault], options)
    this.name = 'NotesError'
    this.fault = fault
  }
}

/** Runs work on the database and turns what it rejects with into a NotesError. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work()
  } catch (reason) {
    throw reason instanceof NotesError
      ? reason
      : new NotesError(isFull(reason) ? 'full' : 'unavailable', { cause: reason })
  }
}

/** Dexie reports the quota by name, by the inner error, or by a transaction aborted because of it. */
function isFull(reason: unknown): boolean {
  for (let error = reason; error instanceof Error; error = 'inner' in error ? error.inner : error.cause) {
    if (error.name === 'QuotaExceededError') return true
  }
  return false
}
