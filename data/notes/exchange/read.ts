import { z } from 'zod'
import type { Note } from '../../api'
import { type NotesFileFault, type Placed, plainly, type ShapeFault } from '../../faults'
import { shapeFault } from '../../shape'
import { readSchema } from '../schema'
import { readAnnotation } from './readAnnotation'
import { readHypothesis } from './readHypothesis'

/** Files of notes. Whatever they hold, nothing of them is executed: they are read as data, validated, and shown as text. */

/** Larger than any collection of notes a browser should hold, small enough to be read in one piece. In bytes. */
export const LARGEST_FILE = 200_000_000
/** Between so many notes the panel may draw and listen. */
const SLICE = 500
/** A file with more faults than this is told about by their number. */
const MOST_FAULTS = 50

/** Why a file could not be read at all. */
export class FileError extends Error {
  override name = 'FileError'
  readonly fault: NotesFileFault

  constructor(fault: NotesFileFault, options?: ErrorOptions) {
    super(plainly(fault), options)
    this.fault = fault
  }
}

/** What a file holds. */
export interface ReadNotes {
  from: 'annotations' | 'hypothesis'
  notes: Note[]
  /** Entries that are no notes, with their number from 1 and what is wrong; the first of them. */
  faults: { entry: number; fault: Placed<ShapeFault> }[]
  faulty: number
}

const annotations = z.array(z.unknown())
const items = z.looseObject({ items: annotations })
const shapes = {
  collection: z.looseObject({ type: z.literal('AnnotationCollection'), first: items }),
  page: z.looseObject({ type: z.literal('AnnotationPage'), items: annotations }),
  list: annotations,
  hypothesis: z.looseObject({ annotations }),
  hypothesisSearch: z.looseObject({ rows: annotations }),
}

/** Reads a file of notes. @throws FileError */
export async function readNotes(file: Blob, now = new Date().toISOString()): Promise<ReadNotes> {
  if (file.size > LARGEST_FILE) throw new FileError({ says: 'notes-large', most: LARGEST_FILE / 1_000_000 })
  const text = (await file.text()).replace(/^\uFEFF/, '')
  if (text.trim() === '') throw new FileError({ says: 'notes-empty' })
  const { from, entries } = entriesOf(parsed(text))
  const read: ReadNotes = { from, notes: [], faults: [], faulty: 0 }
  for (const [at, entry] of entries.entries()) {
    if (at % SLICE === SLICE - 1) await new Promise((resolve) => setTimeout(resolve))
    try {
      const note = from === 'hypothesis' ? readHypothesis(entry, now) : readAnnotation(entry, now)
      readSchema.parse(note, { reportInput: true })
      read.notes.push(note)
    } catch (reason) {
      read.faulty++
      if (read.faults.length < MOST_FAULTS) read.faults.push({ entry: at + 1, fault: faultOf(reason) })
    }
  }
  if (read.notes.length === 0 && read.faulty > 0) throw new FileError({ says: 'notes-foreign' })
  return read
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new FileError({ says: 'notes-broken' }, { cause })
  }
}

function entriesOf(value: unknown): { from: ReadNotes['from']; entries: unknown[] } {
  const collection = shapes.collection.safeParse(value)
  if (collection.success) return { from: 'annotations', entries: collection.data.first.items }
  const page = shapes.page.safeParse(value)
  if (page.success) return { from: 'annotations', entries: page.data.items }
  const hypothesis = shapes.hypothesis.safeParse(value)
  if (hypothesis.success) return { from: 'hypothesis', entries: hypothesis.data.annotations }
  const search = shapes.hypothesisSearch.safeParse(value)
  if (search.success) return { from: 'hypothesis', entries: search.data.rows }
  const list = shapes.list.safeParse(value)
  if (list.success && list.data.length > 0) return { from: kindOf(list.data[0]), entries: list.data }
  throw new FileError({ says: 'notes-foreign' })
}

const kindOf = (entry: unknown): ReadNotes['from'] =>
  typeof entry === 'object' && entry !== null && 'uri' in entry ? 'hypothesis' : 'annotations'

const faultOf = (reason: unknown): Placed<ShapeFault> =>
  reason instanceof z.ZodError ? shapeFault(reason) : { path: [], says: 'unfit' }
