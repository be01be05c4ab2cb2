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
  /** What was read, and what to check. */
  message: string
}

/** `0.7` from `0.699999`. */
export const rounded = (confidence: number): number => Math.round(confidence * 100) / 100
