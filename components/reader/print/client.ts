import type { Block } from '../../../data/notes/markdown'

/** A document on its way to paper, with its notes. */
export type Printing =
  | { status: 'idle' }
  /** Pages are drawn one after the other; 0 of 0 before the first. */
  | { status: 'preparing'; page: number; pages: number }
  | { status: 'failed' }
  | { status: 'ready'; paper: Paper }

export interface Paper {
  title: string
  /** None for a text that flows, which is printed as it stands. */
  sheets: PaperSheet[]
  notes: PaperNote[]
}

/** A page as a picture. Lengths in points. */
export interface PaperSheet {
  address: string
  width: number
  height: number
  /** Numbers of the notes whose words begin in one line, and how far down that is, from 0 to 1. */
  marks: { numbers: number[]; depth: number }[]
}

export interface PaperNote {
  number: number
  page: number | null
  quote: string
  /** What it is on, where that is not the document. */
  about: string | null
  text: Block[]
  tags: string[]
}
