import type { StoredNote } from './stored'

/** A note as some version stored it. */
export type OlderNote = Record<string, unknown>

/** The version in which notes are stored now. */
export const notesVersion = 2

/**
 * From each version to the next, one note at a time. Pure, for two callers: the database as it opens, and a snapshot that an older version
 * took. A step that has been published is never changed; a new version adds one, and a fixture of the version before it.
 */
export const steps: Record<number, (note: OlderNote) => OlderNote> = {
  1: (note) => ({ ...note, tags: [] }),
}

/** A note of an older version as this version stores it. */
export function migrated(note: OlderNote, from: number, along = steps): StoredNote {
  let now = note
  for (let version = from; version < notesVersion; version++) now = along[version]?.(now) ?? now
  return now as unknown as StoredNote
}
