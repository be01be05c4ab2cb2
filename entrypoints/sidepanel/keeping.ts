import type { Done, Keeping, Safety } from '../../components/clients/keeping'
import type { Source } from '../../components/clients/source'
import { exportWords } from '../../components/words'
import type { Note } from '../../data/api'
import { allNotes } from '../../data/notes'
import { merge, planMerge } from '../../data/notes/exchange/merge'
import type { Subjects } from '../../data/notes/exchange/subjects'
import { LOW_SPACE } from '../../data/notes/keeping/limits'
import { findLoss, type KeptNotes } from '../../data/notes/keeping/open'
import { acceptLoss, planRestore, restoreSnapshot, snapshotsToOffer } from '../../data/notes/keeping/restore'
import { type Reversal, reverse } from '../../data/notes/keeping/reverse'
import { downloadText } from '../browser/download'
import { permissions } from '../settings/access'
import { sourceOf } from '../sources/sourceOf'

/** Keeping notes safe, and taking them out and in, for the panel. Tells when many came or went. */
export function createKeeping(
  kept: () => Promise<KeptNotes>,
  subjects: (notes: readonly Note[]) => Promise<Subjects>,
  onMoved: () => void,
): Keeping {
  const { source, tell: look } = safetyOf(kept)
  const tell = () => {
    look()
    onMoved()
  }

  const doneWith = <T>(outcome: T, reversal: Reversal): Done<T> => {
    tell()
    return {
      outcome,
      async undo() {
        const undone = await reverse(await kept(), reversal)
        tell()
        return undone
      },
    }
  }
  return {
    // Neither is part of what opens with the panel.
    async exportNotes(format) {
      const { writeNotes } = await import('../../data/notes/exchange/write')
      const notes = await allNotes((await kept()).database)
      downloadText(writeNotes(format, notes, await subjects(notes), exportWords()))
    },
    async readImport(file) {
      const { readNotes } = await import('../../data/notes/exchange/read')
      const { from, notes, faults, faulty } = await readNotes(file)
      const counts = await planMerge((await kept()).database, notes)
      return {
        from,
        counts,
        faults,
        faulty,
        async merge(differing) {
          const { reversal, ...done } = await merge(await kept(), notes, differing)
          return doneWith(done, reversal)
        },
      }
    },
    safety: () => source,
    planRestore: async (id) => planRestore(await kept(), id),
    async restoreSnapshot(id) {
      const { reversal, ...plan } = await restoreSnapshot(await kept(), id)
      return doneWith(plan, reversal)
    },
    async acceptLoss() {
      await acceptLoss(await kept())
      tell()
    },
  }
}

/** Chromium clears nothing of an extension with this permission, though it promises no page so: developer.chrome.com, "Storage and cookies". */
const isExempt = import.meta.env.CHROME && permissions.includes('unlimitedStorage')

/** Looked at when asked for and after everything that changes it. */
function safetyOf(kept: () => Promise<KeptNotes>): { source: Source<Safety>; tell: () => void } {
  const looks = new Set<() => void>()
  const look = async (): Promise<Safety> => {
    const notes = await kept()
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate()
    const left = quota - usage
    return {
      loss: await findLoss(notes),
      snapshots: await snapshotsToOffer(notes),
      persisted: (await navigator.storage.persist()) || isExempt,
      lowSpace: left < LOW_SPACE ? left : null,
    }
  }
  return {
    source: sourceOf(look, (again) => {
      looks.add(again)
      return () => looks.delete(again)
    }),
    tell() {
      for (const again of looks) again()
    },
  }
}
