import type { Doubtful } from '../compiler/confidence'
import type { Document, ParagraphFunction } from '../schema'

/** Something the compiler was unsure of and nobody has settled yet. */
export interface Doubt {
  /** About the document as a whole, what a paragraph does, or which recommendation answers it. */
  about: 'document' | 'functions' | 'pair'
  /** Number of the paragraph where it shows; null when it shows in none. */
  paragraph: number | null
  what: Doubtful
}

/** What a paragraph of a draft comes from. */
export interface Origin {
  /** Its own for as long as it is there, whatever number it has. */
  id: number
  /** Where it begins in the text that was compiled; null where nobody knows. */
  start: number | null
}

/** A compiled document on its way into the library, to be looked through and put right. Never changed in place. */
export interface Draft {
  document: Document
  doubts: readonly Doubt[]
  /** Of each paragraph of the document. */
  origins: readonly Origin[]
}

/** Where a paragraph is parted: before a sentence of its lead, before an item of its list, or before what follows the list. */
export type SplitPlace = { before: 'sentence'; at: number } | { before: 'item'; at: number } | { before: 'closing' }

/** A correction made by hand. Paragraphs are named by their numbers at the time, doubts by their place among those that are left. */
export type Change =
  | { type: 'functions'; paragraph: number; functions: ParagraphFunction[] }
  /** Another recommendation, or none, answers a concern in place of one that did; of none, one more. */
  | { type: 'pair'; concern: number; instead: number | null; recommendation: number | null }
  /** The paragraph goes on from the one before it; those behind it are renumbered. */
  | { type: 'merge'; paragraph: number }
  | { type: 'split'; paragraph: number; place: SplitPlace }
  /** What is doubtful there was read rightly. */
  | { type: 'settle'; doubt: number }
