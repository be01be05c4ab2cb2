import type { SearchFilters } from '../api'
import type { Snapshot } from '../library/source'
import { type Matched, match } from './match'

interface Shared {
  key: string
  matched: Promise<Matched>
  /** Whoever waits for it: the match is given up when nobody does any more. */
  waiting: number
  stop: AbortController
  /** Whoever reads from it, and its being kept. */
  holders: number
}

/** By library as it is at one moment: what is waited for, and what was asked last, which stands behind. */
const matches = new WeakMap<Snapshot, Shared[]>()

/**
 * What `match` gives, found once for all who ask the same: the results, and those counts beside them that no filter sets apart. To be released by each who asked. Rejects as
 * `match` does.
 */
export async function matchOnce(
  text: string,
  filters: SearchFilters,
  noted: ReadonlySet<string>,
  snapshot: Snapshot,
  signal?: AbortSignal,
): Promise<Matched> {
  signal?.throwIfAborted()
  // Which records have notes can change from one question to the next.
  if (filters.hasNotes) return match(text, filters, noted, snapshot, signal)
  const kept = matches.get(snapshot) ?? []
  matches.set(snapshot, kept)
  const key = JSON.stringify([text, filters])
  const at = kept.findIndex((one) => one.key === key)
  const shared = kept.splice(at, at < 0 ? 0 : 1)[0] ?? begin(key, text, filters, snapshot)
  kept.push(shared)
  shared.waiting++
  shared.holders++
  const giveUp = () => {
    if (--shared.waiting > 0) return
    forget(shared, kept)
    shared.stop.abort(signal?.reason)
  }
  signal?.addEventListener('abort', giveUp, { once: true })
  try {
    const matched = await shared.matched
    if (signal?.aborted) letGo(shared)
    signal?.throwIfAborted()
    return { ...matched, release: () => letGo(shared) }
  } catch (reason) {
    if (!signal?.aborted) forget(shared, kept)
    throw reason
  } finally {
    signal?.removeEventListener('abort', giveUp)
    if (!signal?.aborted) shared.waiting--
    for (const older of kept.slice(0, -1)) if (older.waiting === 0) forget(older, kept)
  }
}

function begin(key: string, text: string, filters: SearchFilters, snapshot: Snapshot): Shared {
  const stop = new AbortController()
  const matched = match(text, filters, new Set(), snapshot, stop.signal)
  return { key, matched, stop, waiting: 0, holders: 1 }
}

function forget(shared: Shared, kept: Shared[]): void {
  const at = kept.indexOf(shared)
  if (at < 0) return
  kept.splice(at, 1)
  letGo(shared)
}

function letGo(shared: Shared): void {
  if (--shared.holders > 0) return
  shared.matched.then((matched) => matched.release()).catch(() => {})
}
