import type { Words } from './words'

/** What one language cites with; what it calls the instruments stands beside it, for what reads articles alone to leave behind. Chinese, which numbers before the word (第3条), is read apart: `provisions/chinese.ts`. */
export interface Language {
  /** "first", from one upwards, separated by commas: in the notation of the names. */
  ordinals: string
  /** What it cites with. */
  words?: Words
}
