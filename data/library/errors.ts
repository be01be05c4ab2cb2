import { Dexie } from 'dexie'
import { type LibraryFault, plainly } from '../faults'

/** The library is as it was before the change began. */
export class LibraryError extends Error {
  override name = 'LibraryError'
  readonly fault: LibraryFault

  constructor(fault: LibraryFault, cause?: unknown) {
    super(plainly(fault), { cause })
    this.fault = fault
  }
}

/** What went wrong, as one of the faults that a reader can be told of. */
export function libraryError(reason: unknown): LibraryError {
  if (reason instanceof LibraryError) return reason
  const names = causes(reason).map(({ name }) => name)
  if (names.includes(Dexie.errnames.QuotaExceeded)) return new LibraryError({ says: 'library-full' }, reason)
  const shut = new Set<string>([Dexie.errnames.OpenFailed, Dexie.errnames.MissingAPI, Dexie.errnames.DatabaseClosed])
  if (names.some((name) => shut.has(name))) return new LibraryError({ says: 'library-blocked' }, reason)
  return new LibraryError({ says: 'library-failed' }, reason)
}

/** An error and those inside it: Dexie wraps the browser's own, and the failures of a bulk. */
function causes(reason: unknown): Error[] {
  if (!(reason instanceof Error)) return []
  const inner = 'inner' in reason ? causes(reason.inner) : []
  const failures = 'failures' in reason && Array.isArray(reason.failures) ? reason.failures.flatMap(causes) : []
  return [reason, ...inner, ...failures]
}
