import type { Note } from '../../data/api'
import { type MergeCounts, merge } from '../../data/notes/exchange/merge'
import type { KeptNotes } from '../../data/notes/keeping/open'
import { type Reversal, reverse } from '../../data/notes/keeping/reverse'
import { held } from '../../entrypoints/sources/held'
import type { Done, Keeping, Safety } from '../clients/keeping'
import { symbol } from './fixture'

const counts: MergeCounts = { added: 1, addedDeleted: 0, tagged: 0, differing: 2, same: 3, sameDeleted: 1 }
const plan = { missing: 1, different: 0, same: 0, newer: 0 }

function newNote(body: string): Note {
  const now = new Date().toISOString()
  const target = { type: 'document', symbol } as const
  return { id: crypto.randomUUID(), target, body, tags: [], created: now, updated: now, revision: 1 }
}

/** Files and snapshots of one note each, of which more is told than is in them; it comes into the notes and goes again as any. */
export function keepingOf(kept: KeptNotes, saved: string[]) {
  const safety = held<Safety>({ loss: null, snapshots: [], persisted: true, lowSpace: null })
  const acceptLoss = async () => safety.set({ ...safety.get(), loss: null })
  const doneWith = <T>(outcome: T, reversal: Reversal): Done<T> => ({ outcome, undo: () => reverse(kept, reversal) })
  const keeping: Keeping = {
    exportNotes: async (format) => void saved.push(format),
    async readImport(file) {
      const text = await file.text()
      if (text === '') throw Object.assign(new Error('notes-empty'), { fault: { says: 'notes-empty' } })
      return {
        from: 'annotations',
        counts,
        faults: [{ entry: 7, fault: { path: ['id'], says: 'no-text' } }],
        faulty: 1,
        async merge(differing) {
          saved.push(differing)
          return doneWith(counts, (await merge(kept, [newNote(text)], differing)).reversal)
        },
      }
    },
    safety: () => safety.source,
    planRestore: async () => plan,
    async restoreSnapshot() {
      const { reversal } = await merge(kept, [newNote('restored')], 'both')
      await acceptLoss()
      return doneWith(plan, reversal)
    },
    acceptLoss,
  }
  return { keeping, safety }
}
