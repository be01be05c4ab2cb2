import { fromBase64, toBase64 } from '../../base64'
import type { Postings } from '../../schema'
import { lines, type Segment, type SegmentHead, segmentFormat } from './segment'

/** Postings that are none, or not of the texts they came with. The message says why, to who made the pack. */
export class PostingsError extends Error {
  override name = 'PostingsError'
}

/** The part of a segment that is made of words: the lists, and what finds them. */
export interface Lists {
  head: Pick<SegmentHead, 'phrases' | 'terms' | 'counts' | 'lists' | 'places' | 'words' | 'stems'>
  bytes: Uint8Array
}

/** A segment as a pack carries it. What it knows of the documents beside their words is read from the documents again. */
export function postingsOf({ head, bytes }: Segment): Postings {
  const { firsts } = head.documents
  return {
    version: segmentFormat,
    phrases: head.phrases,
    paragraphs: firsts.slice(1).map((end, at) => end - (firsts[at] ?? 0)),
    terms: head.terms,
    counts: [...head.counts],
    lists: stretches(head.lists),
    places: stretches(head.places),
    words: head.words,
    stems: [...head.stems],
    bytes: toBase64(bytes),
  }
}

/**
 * The lists of postings that came from anywhere, as far as their form goes.
 * @throws PostingsError
 */
export function listsOf({ phrases, terms, counts, lists, places, words, stems, bytes: text }: Postings): Lists {
  const names = lines(terms)
  const written = lines(words)
  if (!isRising(names) || !isRising(written)) throw new PostingsError('its words are not in order')
  if (counts.length !== names.length || lists.length !== names.length || places.length !== names.length) {
    throw new PostingsError('terms and lists do not agree')
  }
  if (stems.length !== written.length || stems.some((stem) => stem >= names.length)) {
    throw new PostingsError('a word has no stem')
  }
  const bytes = bytesOf(text)
  const offsets = { lists: offsetsOf(lists), places: offsetsOf(places) }
  if ((offsets.lists.at(-1) ?? 0) + (offsets.places.at(-1) ?? 0) !== bytes.length) {
    throw new PostingsError('its lists do not lie one after the other')
  }
  const head = { phrases, terms, counts: Uint32Array.from(counts), ...offsets, words, stems: Uint32Array.from(stems) }
  return { head, bytes }
}

function bytesOf(text: string): Uint8Array {
  try {
    return fromBase64(text)
  } catch {
    throw new PostingsError('its bytes are no base64')
  }
}

const stretches = (offsets: Uint32Array): number[] =>
  Array.from(offsets.subarray(1), (end, at) => end - (offsets[at] ?? 0))

function offsetsOf(stretches: readonly number[]): Uint32Array {
  const offsets = new Uint32Array(stretches.length + 1)
  for (const [at, length] of stretches.entries()) offsets[at + 1] = (offsets[at] ?? 0) + length
  return offsets
}

function isRising(values: readonly string[]): boolean {
  for (let at = 1; at < values.length; at++) if ((values[at - 1] ?? '') >= (values[at] ?? '')) return false
  return true
}
