import { type NotesFault, plainly } from '../faults'

/** What every function of the notes rejects with. */
export class NotesError extends Error {
  override name = 'NotesError'
  readonly fault: NotesFault

  constructor(fault: NotesFault, options?: ErrorOptions) {
    super(plainly(fault), options)
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
      : new NotesError({ says: isFull(reason) ? 'notes-full' : 'notes-unavailable' }, { cause: reason })
  }
}

/** Dexie reports the quota by name, by the inner error, or by a transaction aborted because of it. */
function isFull(reason: unknown): boolean {
  for (let error = reason; error instanceof Error; error = 'inner' in error ? error.inner : error.cause) {
    if (error.name === 'QuotaExceededError') return true
  }
  return false
}
