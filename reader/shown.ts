import type { Span } from '../citations/types'
import type { Annotator } from '../page/annotator'
import type { ContentsEntry, FindOptions, FindOutcome, ReadingState, Standing, Zoom } from './types'
import type { WholeText } from './whole'

/** What showing a document needs. */
export interface ShowOptions {
  /** The file's name. */
  name: string
  /** What whoever gave it calls its kind. */
  type: string
  /** Where it was fetched from; null when it is a file of this computer. */
  address: string | null
  /** Where pdf.js finds its character maps, fonts, decoders and icons; with a slash at the end. */
  assets: string
  /** Null when the reader gives none. */
  askPassword(wrong: boolean): Promise<string | null>
  stands(standing: Standing): void
  found(finding: FindOutcome): void
  reads(reading: ReadingState): void
  /** Aborted when another document is opened: one that comes after it is not put in its place. */
  signal: AbortSignal
}

/** A page drawn for paper. Lengths in points. */
export interface Sheet {
  width: number
  height: number
  picture: Blob
  /** It is turned against the page as its text was read. */
  turned: boolean
}

/** Passages of a document, as spans of its text. */
export interface Passages {
  /** All of it; null while it is still being read. */
  text(): string | null
  /** From 1; null where there are no pages. */
  pageOf(offset: number): number | null
  /** How far down its page a passage begins, from 0 to 1; null where there are no pages. */
  depthOf(offset: number): number | null
  /** What the reader has selected; null when nothing is. */
  selected(): Span | null
  /** Marks these as noted, in place of those marked before. */
  mark(spans: readonly Span[]): void
  /** Brings one into view. */
  show(span: Span): void
  /** Back to where the reader was before the first was shown. */
  leave(): void
}

/** What a document has that is laid out in pages. */
export interface Pages {
  /** Whether it has a table of contents of its own. */
  contents: boolean
  zoom(zoom: Zoom): void
  rotate(degrees: 90 | -90): void
  goToPage(page: number): void
  find(query: string, options: FindOptions): void
  endFind(): void
  contentsOf(): Promise<ContentsEntry[]>
  follow(target: unknown): void
  drawThumbnail(page: number, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void>
  /** All of them for print, one after the other. */
  sheets(onPage: (page: number, pages: number) => void, signal: AbortSignal): Promise<Sheet[]>
}

/** A document that is shown. */
export interface Shown {
  title: string
  /** BCP 47; empty when it does not say. */
  language: string
  annotator: Omit<Annotator, 'ready'>
  passages: Passages
  /** Null where it is a text that flows. */
  pages: Pages | null
  /** All its text; of one that has pages, read page after page. */
  whole(onPage: (page: number, pages: number) => void, signal: AbortSignal): Promise<WholeText>
  close(): Promise<void>
}
