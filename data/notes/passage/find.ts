import search from 'approx-string-match'
import type { Quote } from '../../api'
import { CONTEXT_NEEDED, EDITED_MOST, EDITED_SHARE, MOST_PLACES, SCORE_NEEDED, SHORT } from './limits'

/** Where a passage stands now: half-open, in UTF-16 units of the text. */
export interface FoundPassage {
  start: number
  end: number
  /** `exact`: the very words. `approximate`: words much like them; the reader should be told. */
  how: 'exact' | 'approximate'
}

interface Place {
  start: number
  end: number
  errors: number
}

/**
 * Finds a passage in the text of a page as it is now: its words, where they stand more than once those in the same context and nearest to where
 * they stood; else words that differ a little. Null when the passage is gone, or several places fit equally and nothing tells which: the note
 * is then shown without a place.
 */
export function findPassage(text: string, quote: Quote): FoundPassage | null {
  const { exact } = quote
  if (exact.trim() === '') return null
  const equal = best(text, quote, exactPlaces(text, exact))
  if (equal !== null && (exact.length >= SHORT || equal.context >= CONTEXT_NEEDED)) return { ...equal.at, how: 'exact' }
  if (exact.length < SHORT) return null
  const most = Math.min(EDITED_MOST, Math.floor(exact.length * EDITED_SHARE))
  const like = best(text, quote, search(text, exact, most))
  return like !== null && like.score >= SCORE_NEEDED ? { ...like.at, how: 'approximate' } : null
}

function exactPlaces(text: string, exact: string): Place[] {
  const places: Place[] = []
  for (let at = text.indexOf(exact); at !== -1 && places.length < MOST_PLACES; at = text.indexOf(exact, at + 1)) {
    places.push({ start: at, end: at + exact.length, errors: 0 })
  }
  return places
}

function best(text: string, quote: Quote, places: readonly Place[]) {
  let chosen: { at: { start: number; end: number }; score: number; context: number } | null = null
  let tied = false
  for (const { start, end, errors } of places) {
    const context = contextAt(text, quote, start, end)
    const near = quote.position ? 1 - Math.abs(quote.position.start - start) / Math.max(text.length, 1) : 0
    const score = (1 - errors / quote.exact.length) * 0.6 + context * 0.35 + near * 0.05
    tied = score === chosen?.score || (tied && chosen !== null && score < chosen.score)
    if (chosen === null || score > chosen.score) chosen = { at: { start, end }, score, context }
  }
  return tied ? null : chosen
}

/** From 0 to 1: how much what stands around a place is what stood around the passage. */
function contextAt(text: string, { prefix, suffix }: Quote, start: number, end: number): number {
  const around = prefix.length + suffix.length
  if (around === 0) return 1
  // A little further than it was, since words may have come in between.
  const before = alike(text.slice(Math.max(0, start - prefix.length * 2), start), prefix)
  const after = alike(text.slice(end, end + suffix.length * 2), suffix)
  return (before * prefix.length + after * suffix.length) / around
}

function alike(text: string, wanted: string): number {
  if (wanted === '') return 1
  const errors = search(text, wanted, wanted.length)[0]?.errors ?? wanted.length
  return 1 - errors / wanted.length
}
