import { browser } from 'wxt/browser'
import { NotesError } from '../../data/notes/errors'
import { type KeptNotes, openNotes } from '../../data/notes/keeping/open'
import type { Shelf } from '../../data/notes/keeping/stamp'
import { tend } from '../../data/notes/keeping/tend'
import { onDemand } from './onDemand'

/** A panel may stay open for days: what is due at a start is also looked after now and then. In milliseconds. */
const TEND_MS = 60 * 60 * 1000

/** The extension's own storage, which no clearing of databases reaches. */
const shelf: Shelf = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: (key, value) => browser.storage.local.set({ [key]: value }),
  alone: (work) => navigator.locks.request('glossator-shelf', work),
}

/**
 * The notes, opened and looked after on the first use, and again when the browser closes them. Refused in a page of ours in a private window,
 * where Firefox gives no databases yet: those of a window that ends would look like a loss of all notes, and lose what is written.
 */
export const notesOnDemand = (): (() => Promise<KeptNotes>) =>
  onDemand(async (again) => {
    if (browser.extension.inIncognitoContext) throw new NotesError({ says: 'notes-unavailable' })
    const kept = await openNotes({ shelf })
    const look = () => void tend(kept).catch(() => undefined)
    const tending = setInterval(look, TEND_MS)
    const end = () => {
      clearInterval(tending)
      again()
    }
    kept.database.on('close', end)
    kept.database.on('versionchange', end)
    look()
    return kept
  })
