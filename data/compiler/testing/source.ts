import { readFileSync } from 'node:fs'
import type { Document, Paragraph } from '../../schema'
import { CompileError, compileDocument, type Problem } from '../index'

/** The official text, and a made-up document in the layout of another Committee. */
export const source = readFileSync(new URL('../../sources/CRC-C-OPSC-USA-CO-3-4.txt', import.meta.url), 'utf8')
export const anotherCommittee = readFileSync(new URL('../fixtures/another-committee.txt', import.meta.url), 'utf8')

export function compiled(text: string): Document {
  const [document] = compileDocument(text).documents
  if (!document) throw new Error('a pack holds at least one document')
  return document
}

export function paragraphOf(document: Document, number: number): Paragraph {
  const paragraph = document.paragraphs.find((each) => each.number === number)
  if (!paragraph) throw new Error(`no paragraph ${number}`)
  return paragraph
}

/** What the compiler refuses a text for. */
export function problemsOf(text: string): readonly Problem[] {
  try {
    compileDocument(text)
  } catch (error) {
    if (error instanceof CompileError) return error.problems
    throw error
  }
  return []
}

const OPENING = `CRC/C/XAA/CO/2

Concluding observations on the second periodic report of Arcadia

1. The Committee considered the second periodic report of Arcadia (CRC/C/XAA/2) at its 900th meeting, held on 2 May 2012,
and adopted the present concluding observations at its 910th meeting, held on 1 June 2012.
`

/** A made-up document: the opening paragraph, then what is given; paragraphs are to be numbered from 2. */
export const madeUp = (rest: string): string => `${OPENING}\n${rest}\n`
