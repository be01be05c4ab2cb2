import type { Note, NoteSort } from '../api'
import { targetKey } from './target'

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Of any two notes each says which comes first. */
export const orders: Record<NoteSort, (a: Note, b: Note) => number> = {
  changed: (a, b) => compare(b.updated, a.updated) || compare(a.id, b.id),
  newest: (a, b) => compare(b.created, a.created) || compare(a.id, b.id),
  oldest: (a, b) => compare(a.created, b.created) || compare(a.id, b.id),
  subject: (a, b) =>
    compare(targetKey(a.target), targetKey(b.target)) || compare(a.created, b.created) || compare(a.id, b.id),
}
