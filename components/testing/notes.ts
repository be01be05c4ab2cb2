import type { NoteTarget } from '../../data/api'
import { allNotes, NotesDatabase, targetKey } from '../../data/notes'
import type { KeptNotes } from '../../data/notes/keeping/open'
import { SnapshotsDatabase } from '../../data/notes/keeping/snapshots'
import { memoryShelf } from '../../data/notes/keeping/testing'
import { orders } from '../../data/notes/order'
import { createNotesClient } from '../../entrypoints/sidepanel/notes'

/** No test outlives a power cut. */
const quick = { chromeTransactionDurability: 'relaxed' } as const

/** The panel's own client of notes, on databases that no other test sees. */
export function ownNotes() {
  const name = `notes-${crypto.randomUUID()}`
  const kept: KeptNotes = {
    database: new NotesDatabase(name, quick),
    snapshots: new SnapshotsDatabase(`${name}-snapshots`, quick),
    shelf: memoryShelf().shelf,
  }
  return {
    client: createNotesClient(
      async () => kept.database,
      () => {},
    ),
    kept,
    /** Stores as many at once, `n0` and so on. */
    async storeMany(bodies: readonly string[], target: NoteTarget) {
      const now = new Date().toISOString()
      const about = targetKey(target)
      const note = (body: string, at: number) => ({
        id: `n${at}`,
        target,
        body,
        tags: [],
        created: now,
        updated: now,
        revision: 1,
        about,
      })
      await kept.database.notes.bulkAdd(bodies.map(note))
    },
    /** Every note, deleted ones too, the oldest first. */
    stored: async () => (await allNotes(kept.database)).sort(orders.oldest),
  }
}
