/** How often we expect a rule to be right, from 0 to 1. Estimates, ordered rather than measured. */

/** The words themselves say it. */
export const SURE = 0.95
/** A reading below this is listed among what a person should check, and carries its doubt into the pack. */
export const UNSURE_BELOW = 0.8

/** Why something was read as it was. */
export interface Because {
  /** Name of the rule. */
  rule: string
  confidence: number
}

/** Something that was read, and that a person should check. */
export interface Unsure extends Because {
  /** Line of the source, from 1; null when it is about the whole text. */
  line: number | null
  /** Number of the paragraph it is about, or null. */
  paragraph: number | null
  /** What was read, and is to be checked. */
  what: Doubtful
}

/** A reading that a person should check, as a code with what belongs to it. */
export type Doubtful =
  /** A line is taken for a heading of its own. */
  | { says: 'heading'; text: string }
  /** Read off the opening paragraph. */
  | { says: 'state'; state: string }
  /** Only the session is named: its last day is taken for the day of adoption. */
  | { says: 'session'; adopted: string }
  /** The text prints no numbers: its paragraphs were counted. */
  | { says: 'counted'; paragraphs: number }
  /** The number of a paragraph is not printed, or without its full stop, and told by its place. */
  | { says: 'numbered'; paragraph: number }
  | {
      /** `silent`: no word says what the Committee does in it. */
      says: 'read-welcome' | 'read-note' | 'read-concern' | 'read-recommendation' | 'read-procedural' | 'read-silent'
      paragraph: number
    }
  | { says: 'answer'; recommendation: number; concern: number }
  /** A paragraph was parted by hand from the one before it. */
  | { says: 'parted'; paragraph: number; before: number }

/** `0.7` from `0.699999`. */
export const rounded = (confidence: number): number => Math.round(confidence * 100) / 100
