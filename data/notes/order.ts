import type { Note, NoteSort } from '../api'
import { targetKey } from './target'

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Article 9 before article 10. */
const numbered = new Intl.Collator('en', { numeric: true })

/** Of any two notes each says which comes first. */
export const orders: Record<NoteSort, (a: Note, b: Note) => number> = {
  changed: (a, b) => compare(b.updated, a.updated) || compare(a.id, b.id),
  newest: (a, b) => compare(b.created, a.created) || compare(a.id, b.id),
  oldest: (a, b) => compare(a.created, b.created) || compare(a.id, b.id),
  subject: (a, b) =>
    numbered.compare(targetKey(a.target), targetKey(b.target)) || compare(a.created, b.created) || compare(a.id, b.id),
}
