import type card from './en/card.json'
import type draft from './en/draft.json'
import type faults from './en/faults.json'
import type options from './en/options.json'
import type pages from './en/pages.json'
import type reader from './en/reader.json'
import type toolbar from './en/toolbar.json'
import type { Packed } from './packed'

/** The name of a message; the English files are the list of what a translation must give. */
export type Key =
  | keyof typeof card
  | keyof typeof draft
  | keyof typeof faults
  | keyof typeof options
  | keyof typeof pages
  | keyof typeof reader
  | keyof typeof toolbar

/** Messages as the build leaves them: text as it is, and what has places to fill already parsed. */
export type Messages = { readonly [key: string]: string | Packed[] }
