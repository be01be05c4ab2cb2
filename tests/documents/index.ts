import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import references from './references.json' with { type: 'json' }

/** The documents that tests open, made by `npm run documents`; two more are made when they are needed, `manyPages` and `zipBomb`. */

/** What opens `locked.pdf`. */
export const PASSWORD = 'margin'

/** A reference that a document holds, found by hand. */
export interface Expected {
  /** The page on which it begins, from 1. */
  page: number
  /** The words of the reference, its pinpoint aside, as one would say them: in one line, no hyphen of the typesetter's. */
  words: string
  /** The instrument and its provisions, or the symbol and its pinpoints: `OPSC 9.1`. */
  cites: string
  /** The page on which it or its pinpoint ends, where that is another. */
  endsOn?: number
  /** The number of the footnote in which it stands. */
  footnote?: number
}

export type Referenced = keyof typeof references

/** The address of a document on the disk. */
export const documentPath = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

export const documentBytes = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(documentPath(name)))

/** All references of a document: those of the text in its order, after them those of its footnotes. */
export const expectedReferences = (name: Referenced): Expected[] =>
  [...(references[name] as Expected[])].sort((a, b) => (a.footnote ?? 0) - (b.footnote ?? 0))
