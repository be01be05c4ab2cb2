import type { Doubtful } from '../compiler/confidence'
import type { Document, ParagraphFunction } from '../schema'

/** Something the compiler was unsure of and nobody has settled yet. */
export interface Doubt {
  /** About what a paragraph does or where it stands, or about which recommendation answers it. */
  about: 'reading' | 'pair'
  /** Number of the paragraph; null when it is about the document as a whole. */
  paragraph: number | null
  what: Doubtful
}

/** A compiled document on its way into the library, to be looked through and put right. Never changed in place. */
export interface Draft {
  document: Document
  doubts: readonly Doubt[]
  /** Where each paragraph of the document begins in the text that was compiled; null where nobody knows. */
  starts: readonly (number | null)[]
}

/** Where a paragraph is parted: before a sentence of its lead, before an item of its list, or before what follows the list. */
export type SplitPlace = { before: 'sentence'; at: number } | { before: 'item'; at: number } | { before: 'closing' }

/** A correction made by hand. Paragraphs are named by their numbers at the time. */
export type Change =
  | { type: 'functions'; paragraph: number; functions: ParagraphFunction[] }
  /** The recommendation that answers a concern; null when none does. */
  | { type: 'pair'; concern: number; recommendation: number | null }
  /** The paragraph goes on from the one before it; those behind it are renumbered. */
  | { type: 'merge'; paragraph: number }
  | { type: 'split'; paragraph: number; place: SplitPlace }
  /** What is doubtful about it was read rightly. */
  | { type: 'settle'; paragraph: number | null }
