import { Dexie } from 'dexie'

/**
 * Why the library could not be changed; it is as it was. `busy`: another window is changing it. `full`: the browser gives no more room. `blocked`:
 * the database cannot be opened. `over`: this change has ended already. `refused`: what was to be written cannot be taken. `failed`: all else.
 */
export type LibraryFault = 'busy' | 'full' | 'blocked' | 'over' | 'refused' | 'failed'

const sentences: Record<LibraryFault, string> = {
  busy: 'Another window is changing the library. Wait until it has finished, then try again.',
  full: 'There is no room left for the library. Free some disk space or remove documents, then try again.',
  blocked: 'The library’s database cannot be opened. Close other windows of the browser, then try again.',
  over: 'This change of the library has ended already.',
  refused: 'The library cannot take this.',
  failed: 'The library could not be changed.',
}

/** The library is as it was before the change began. The message is for the reader. */
export class LibraryError extends Error {
  override name = 'LibraryError'
  readonly fault: LibraryFault

  constructor(fault: LibraryFault, detail?: string, cause?: unknown) {
    super(detail === undefined ? sentences[fault] : `${sentences[fault]} ${detail}`, { cause })
    this.fault = fault
  }
}

/** What went wrong, in the reader's words. */
export function libraryError(reason: unknown): LibraryError {
  if (reason instanceof LibraryError) return reason
  const names = causes(reason).map(({ name }) => name)
  if (names.includes(Dexie.errnames.QuotaExceeded)) return new LibraryError('full', undefined, reason)
  const shut = new Set<string>([Dexie.errnames.OpenFailed, Dexie.errnames.MissingAPI, Dexie.errnames.DatabaseClosed])
  if (names.some((name) => shut.has(name))) return new LibraryError('blocked', undefined, reason)
  return new LibraryError('failed', reason instanceof Error ? reason.message : undefined, reason)
}

/** An error and those inside it: Dexie wraps the browser's own, and the failures of a bulk. */
function causes(reason: unknown): Error[] {
  if (!(reason instanceof Error)) return []
  const inner = 'inner' in reason ? causes(reason.inner) : []
  const failures = 'failures' in reason && Array.isArray(reason.failures) ? reason.failures.flatMap(causes) : []
  return [reason, ...inner, ...failures]
}
