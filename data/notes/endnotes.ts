import type { Note } from '../api'
import { quotedBy } from './exchange/subjects'
import { orders } from './order'
import { findPassage } from './passage/find'
import { pageNumberIn } from './target'

/** A note as it is printed behind its document. */
export interface Endnote {
  /** From 1, in the order of the document. */
  number: number
  note: Note
  /** The words of the document that it is on; empty when it is on the whole. */
  quote: string
  /** Where they begin in the document's text; null when they are not found there. */
  offset: number | null
  /** From 1; null where there are no pages, or nobody knows. */
  page: number | null
}

/**
 * Numbers the notes of a document in the order of its text: first those on the whole of it, last those whose words are not found.
 * @param text null when it is not known
 */
export function endnotesOf(
  notes: readonly Note[],
  text: string | null,
  pageAt: (offset: number) => number | null,
): Endnote[] {
  const placed = notes.map((note) => {
    const quote = quotedBy(note)
    const offset = text === null ? null : (findPassage(text, quoteOf(note, quote))?.start ?? null)
    return { note, quote, offset, page: offset === null ? pageOfNote(note) : pageAt(offset) }
  })
  const rank = ({ quote, offset }: (typeof placed)[number]) => (quote === '' ? -1 : (offset ?? Infinity))
  return placed
    .sort((a, b) => compare(rank(a), rank(b)) || compare(a.page ?? 0, b.page ?? 0) || orders.oldest(a.note, b.note))
    .map((each, index) => ({ number: index + 1, ...each }))
}

const quoteOf = ({ target }: Note, exact: string) =>
  (target.type === 'passage' ? target.quote : undefined) ?? { exact, prefix: '', suffix: '' }

const pageOfNote = ({ target }: Note): number | null => (target.type === 'passage' ? pageNumberIn(target.url) : null)

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
