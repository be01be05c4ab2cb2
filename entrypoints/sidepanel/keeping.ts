import type { Done, Keeping, Safety, Source } from '../../components/client'
import { LOW_SPACE } from '../../data/notes/keeping/limits'
import { findLoss, type KeptNotes } from '../../data/notes/keeping/open'
import {
  acceptLoss,
  planRestore,
  type Reversal,
  restoreSnapshot,
  reverse,
  snapshotsToOffer,
} from '../../data/notes/keeping/restore'

/** Keeping notes safe, for the panel. */
export function createKeeping(kept: () => Promise<KeptNotes>): Keeping {
  const { source, tell } = safetyOf(kept)

  const doneWith = <T>(outcome: T, reversal: Reversal): Done<T> => {
    tell()
    return {
      outcome,
      async undo() {
        await reverse(await kept(), reversal)
        tell()
      },
    }
  }
  return {
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
      persisted: await navigator.storage.persist(),
      lowSpace: left < LOW_SPACE ? left : null,
    }
  }
  const source: Source<Safety> = {
    subscribe(observer) {
      const again = () => {
        look().then(
          (safety) => looks.has(again) && observer.next(safety),
          (reason: unknown) => looks.has(again) && observer.error(reason),
        )
      }
      looks.add(again)
      again()
      return { unsubscribe: () => void looks.delete(again) }
    },
  }
  return {
    source,
    tell() {
      for (const again of looks) again()
    },
  }
}
