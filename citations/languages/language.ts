import type { Names } from './names'
import type { Words } from './words'

/** What one language brings. Chinese, which numbers before the word (第3条), is read apart: `provisions/chinese.ts`. */
export interface Language {
  /** "first", from one upwards, separated by commas: in the notation of the names. */
  ordinals: string
  /** What it cites with. */
  words?: Words
  /** What it calls the instruments. */
  names: Names
}
