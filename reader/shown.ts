import type { Annotator } from '../page/annotator'
import type { ContentsEntry, Finding, FindOptions, ReadingState, Standing, Zoom } from './types'

/** What showing a document needs. */
export interface ShowOptions {
  /** The file's name. */
  name: string
  /** Where pdf.js finds its character maps, fonts, decoders and icons; with a slash at the end. */
  assets: string
  /** Null when the reader gives none. */
  askPassword(wrong: boolean): Promise<string | null>
  stands(standing: Standing): void
  found(finding: Finding): void
  reads(reading: ReadingState): void
}

/** A document that is shown. */
export interface Shown {
  kind: 'pages' | 'prose'
  title: string
  /** BCP 47; empty when it does not say. */
  language: string
  contents: boolean
  annotator: Omit<Annotator, 'ready'>
  zoom(zoom: Zoom): void
  rotate(degrees: 90 | -90): void
  goToPage(page: number): void
  find(query: string, options: FindOptions): void
  endFind(): void
  contentsOf(): Promise<ContentsEntry[]>
  follow(target: unknown): void
  drawThumbnail(page: number, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void>
  close(): Promise<void>
}
