import type { NotesFormat } from '../../data/notes/exchange/write'
import type { Problem } from '../../reader/problem'
import type { ContentsEntry, FindOptions, FindOutcome, ReadingState, Standing, Zoom } from '../../reader/types'
import type { Source } from '../clients/source'
import type { DraftClient } from './draft/client'
import type { Printing } from './print/client'

export type { ContentsEntry, Problem, Standing }

/** All that the reader's page asks of the world. Its entry point implements it. */

export type ReaderState =
  | { status: 'start' }
  /** A document of the web, fetched only when the reader asks for it. */
  | { status: 'ask'; name: string; site: string; denied: boolean }
  | { status: 'opening'; name: string; read: number; size: number | null }
  /** It has a password, or the one given was wrong. */
  | { status: 'locked'; name: string; wrong: boolean }
  /** `cause`: of what nobody foresaw, in the words of the fault. */
  | { status: 'failed'; name: string; problem: Problem; cause?: string }
  | { status: 'open'; document: OpenDocument }

export interface OpenDocument {
  /** The file's name. */
  name: string
  /** What the document calls itself, or else its name. */
  title: string
  /** Laid out in pages, or as a text that flows. */
  kind: 'pages' | 'prose'
  /** Whether it has a table of contents of its own. */
  contents: boolean
  /** Whether it was dropped with other files, none of which is opened. */
  isFirst: boolean
}

export interface DocumentNotes {
  count: number
  /** Saves them in a file. */
  exportNotes(format: NotesFormat): Promise<void>
}

export interface ReaderClient {
  state(): Source<ReaderState>
  standing(): Source<Standing>
  found(): Source<FindOutcome>
  reading(): Source<ReadingState>
  /** The element that the document is shown in; returns how to take it back. */
  mount(stage: HTMLElement): () => void
  /** @param isFirst whether it was dropped with other files */
  open(file: File, isFirst?: boolean): void
  /** Fetches what was asked for. Called within the click: the browser may ask for leave. */
  fetch(): void
  /** Null gives up. */
  givePassword(password: string | null): void
  goToPage(page: number): void
  zoom(zoom: Zoom): void
  rotate(degrees: 90 | -90): void
  find(query: string, options: FindOptions): void
  endFind(): void
  contents(): Promise<ContentsEntry[]>
  follow(target: unknown): void
  /** Draws a small picture of a page. */
  drawThumbnail(page: number, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void>
  /** Takes the document into the library. */
  drafting(): Promise<DraftClient>
  /** Makes the document ready for paper; how that goes comes by `printing`. */
  print(): void
  printing(): Source<Printing>
  /** Gives up, or lets go of what was printed. */
  endPrint(): void
  /** The notes of the document as they are now. */
  notes(): Promise<DocumentNotes>
  /** Called within the click: a side panel opens on a gesture only. */
  openPanel(): Promise<void>
}
