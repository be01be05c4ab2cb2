import type { Note } from '../api'

/** A note as stored. */
export interface StoredNote extends Note {
  /** `targetKey` of its target, for the index. */
  about: string
}
