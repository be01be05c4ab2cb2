import { boolean, catch as caught, nullable, object, enum as oneOf, record, string, unknown } from 'zod/mini'
import type { Values } from './merge'
import { firstShared } from './shared'

/** How the syncing of choices stands on this computer. */
export interface SyncState {
  on: boolean
  /** What both sides were when they last met. */
  base: Values
  /** Why the last attempt failed: more than the browser takes, or something else. Everything is kept here all the same. */
  problem: 'too-much' | 'failed' | null
}

const schema = object({
  on: caught(boolean(), false),
  base: caught(record(string(), unknown()), firstShared),
  problem: caught(nullable(oneOf(['too-much', 'failed'])), null),
})

/** What is stored, whatever it is: off until the reader turns it on. */
export function readSyncState(value: unknown): SyncState {
  const result = schema.safeParse(value)
  return result.success ? result.data : { on: false, base: firstShared, problem: null }
}
