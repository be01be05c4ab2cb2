import type { Problem } from '../../../data/compiler/problems'
import type { Change, Draft, SplitPlace } from '../../../data/drafts/types'
import type { Paragraph } from '../../../data/schema'
import type { ImportState } from '../../clients/library'
import type { Source } from '../../clients/source'

export type { Change, Draft, SplitPlace }

/** How far the document has been read for the compiler; null when it compiles. */
export type Progress = { page: number; pages: number } | null

/** Why a document cannot become part of the library. */
export interface Refusal {
  /** Something else than concluding observations, or concluding observations that were not read whole. */
  kind: 'no-text' | 'other' | 'broken' | 'failed'
  /** What is wrong, and where in the text, for `broken`. */
  problems: { what: Problem['what']; offset: number | null }[]
}

/** What was read, with the corrections made since, each on top of the last: at least one draft. Or why there is none. */
export type Compiled = { steps: readonly Draft[] } | { refusal: Refusal }

/** How the last draft that was saved is taken into the library; null before any was. */
export interface Saving {
  draft: Draft | null
  state: ImportState
}

/** All that the view of a draft asks. */
export interface DraftClient {
  /** Reads the whole document and compiles it, or gives what was kept of it. Rejects when the signal ends it. */
  compile(onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<Compiled>
  /** Keeps the corrections of the document that was read last, for as long as the page is open. */
  keep(steps: readonly Draft[]): void
  /** The draft with a correction made; the same when it does not fit. */
  change(draft: Draft, change: Change): Draft
  /** In the language that is spoken. */
  stateName(code: string): string
  splitPlaces(paragraph: Paragraph): { place: SplitPlace; words: string }[]
  /** Shows the place of the source in the document beside. */
  reveal(offset: number): void
  /** Takes the draft into the library as a pack; how it goes comes by `saving`. */
  save(draft: Draft): void
  saving(): Source<Saving>
  /** Opens the document in the side panel. Called within the click. */
  openDocument(symbol: string): Promise<void>
}
