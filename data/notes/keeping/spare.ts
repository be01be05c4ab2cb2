import { z } from 'zod'
import { fromBase64, toBase64 } from '../../base64'
import { SPARE_MOST } from './limits'
import type { SnapshotFacts } from './snapshots'
import type { Shelf } from './stamp'

/**
 * The newest snapshot once more, outside IndexedDB: browsers that run out of room, and repairs of a damaged profile, drop all databases of an
 * extension together.
 */
const key = 'notes-spare'

const spareSchema = z.object({
  facts: z.object({
    id: z.int(),
    taken: z.string(),
    reason: z.enum(['daily', 'migration', 'import', 'restore']),
    notes: z.int(),
    version: z.int(),
    digest: z.string(),
  }),
  packed: z.string(),
})

/** Kept unless it is too big for the place, where an older one then stays. */
export async function keepSpare(shelf: Shelf, facts: SnapshotFacts, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const packed = toBase64(bytes)
  if (packed.length <= SPARE_MOST) await shelf.set(key, { facts, packed })
}

interface Spare {
  facts: SnapshotFacts
  /** Null when they are damaged. */
  bytes(): Uint8Array<ArrayBuffer> | null
}

/** Null when there is none. */
export async function readSpare(shelf: Shelf): Promise<Spare | null> {
  const spare = spareSchema.safeParse(await shelf.get(key))
  if (!spare.success) return null
  const { facts, packed } = spare.data
  return {
    facts,
    bytes() {
      try {
        return fromBase64(packed)
      } catch {
        return null
      }
    },
  }
}
