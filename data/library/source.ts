import type { LibraryIndex } from '../index/opened'
import type { Block, DocumentHead } from './blocks'

/**
 * The library as it is at one moment. What it reads may have been replaced since: reading then rejects with a `StaleError`, and the same
 * question put to a new snapshot is answered.
 */
export interface Snapshot {
  /** It holds what ships with the extension, and stands in for a library that cannot be read. */
  isSpare?: true
  index: LibraryIndex
  /** The rows with these keys, in their order. */
  blocks(keys: readonly number[]): Promise<Block[]>
  /** The documents with these ids, in their order. */
  heads(ids: readonly number[]): Promise<DocumentHead[]>
}

/** Where documents come from: the database, or the bundled pack when there is none. */
export interface LibrarySource {
  /** The same object as long as the library has not changed. Rejects with a `StaleError` when it cannot be read. */
  snapshot(): Promise<Snapshot>
  /** What `snapshot` gave last, if anything: the same that it will give unless the library has changed since. */
  latest?(): Snapshot | undefined
  /** Answers when this one cannot. */
  spare?: LibrarySource
}

/** Thrown when something of a snapshot is not to be had, or no longer. */
export class StaleError extends Error {
  override name = 'StaleError'
}

/** A source that cannot be opened yet. A question to it has it tried again, and is not kept waiting for that. */
export function untilOpen(open: () => Promise<LibrarySource>): LibrarySource {
  let opened: LibrarySource | undefined
  let attempt: Promise<void> | undefined
  return {
    latest: () => opened?.latest?.(),
    async snapshot() {
      if (opened !== undefined) return opened.snapshot()
      attempt ??= open()
        .then(
          (source) => {
            opened = source
          },
          () => {},
        )
        .finally(() => {
          attempt = undefined
        })
      throw new StaleError('The library cannot be opened now.')
    },
  }
}

/** Puts a question to the library alone, where what it holds besides must not be missing: rejects with a `StaleError` when it cannot be read. */
export const askWhole = <T>({ snapshot, latest }: LibrarySource, question: (snapshot: Snapshot) => Promise<T>) =>
  ask({ snapshot, ...(latest && { latest }) }, question)

/** Puts a question to the library: once more when it was changed meanwhile, and to its spare when it cannot be read. */
export async function ask<T>(source: LibrarySource, question: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const latest = source.latest?.()
  if (latest !== undefined) {
    // While it is asked, whether it still is the latest: rarely is it not.
    const [answer, now] = await Promise.allSettled([question(latest), source.snapshot()])
    if (now.status === 'fulfilled' && now.value === latest) {
      if (answer.status === 'fulfilled') return answer.value
      if (!(answer.reason instanceof StaleError)) throw answer.reason
    }
  }
  const tries = [source, source, ...(source.spare === undefined ? [] : [source.spare])]
  for (const [at, each] of tries.entries()) {
    try {
      return await question(await each.snapshot())
    } catch (reason) {
      if (!(reason instanceof StaleError) || at === tries.length - 1) throw reason
    }
  }
  throw new StaleError('The library cannot be read.')
}
