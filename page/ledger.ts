import type { Established, Reference, ReferenceContext } from '../citations/types'
import { type Batch, batchesOf } from './batches'
import { isConnected } from './dom'
import { type Entry, entriesFor } from './entries'
import { compareNodes } from './order'
import { indexOfFirst } from './read/locate'
import type { Pauses } from './read/pauses'
import type { Piece, Section } from './read/sections'

/** A section in its place, and what it cites. */
export interface Reading {
  section: Section
  /** Text that cites nothing lies between it and the one before. */
  gap: boolean
  entries: Entry[]
  /** Its place is being read again; gone at the end of the pass unless it was found there. */
  stale: boolean
}

/** A batch of sections, what was established before it and what after. */
interface Read extends Batch {
  before: string
  after: Established
}

export interface LedgerOptions {
  /** `readReferences` of `citations/`. */
  recognise(text: string, context: ReferenceContext): { references: Reference[]; established: Established }
  /** Which references are worth an entry. */
  accepts(reference: Reference): boolean
  added(entry: Entry): void
  removed(entry: Entry): void
}

/**
 * The text of the page in the order of reading. The recogniser gets it in large batches, each with what the batches before it
 * established, so that a page that grows or changes gives the same references as one read whole; batches that nothing has changed for
 * are not read again.
 */
export class Ledger {
  #readings: Reading[] = []
  #byNode = new WeakMap<Text, Set<Reading>>()
  #read: Read[] = []
  #options: LedgerOptions

  constructor(options: LedgerOptions) {
    this.#options = options
  }

  entries(): Entry[] {
    return this.#readings.flatMap((reading) => reading.entries)
  }

  entriesIn(node: Text): Entry[] {
    return [...(this.#byNode.get(node) ?? [])].flatMap((reading) =>
      reading.entries.filter((entry) => entry.nodes.includes(node)),
    )
  }

  /** Marks what lies inside: `sweep` drops it unless it is put again. */
  markStale(isInside: (node: Text) => boolean): void {
    for (const reading of this.#readings) if (isInside(firstPiece(reading).node)) reading.stale = true
  }

  /** Takes a section in, in place of whatever was read from the same text before. */
  put(section: Section, gap: boolean): void {
    const replaced = this.#sharing(section)
    const same = replaced.find((reading) => isSameSection(reading.section, section))
    if (same) {
      same.stale = false
      return
    }
    for (const reading of replaced) this.#forget(reading)
    const reading: Reading = { section, gap, entries: replaced.flatMap(({ entries }) => entries), stale: false }
    this.#readings.splice(this.#indexFor(section), 0, reading)
    for (const { node } of section.pieces) setOf(this.#byNode, node).add(reading)
  }

  /** Drops what was marked and not found again, and whatever has left the document. */
  sweep(): void {
    const kept: Reading[] = []
    for (const reading of this.#readings) {
      if (!reading.stale && isConnected(firstPiece(reading).node) && isConnected(lastPiece(reading).node)) kept.push(reading)
      else for (const entry of reading.entries) this.#options.removed(entry)
    }
    if (kept.length < this.#readings.length) this.#readings = kept
  }

  /** Finds the references in every batch that has changed, or comes after other facts than before. */
  async recognise(context: ReferenceContext, pauses: Pauses, signal: AbortSignal): Promise<void> {
    const known = new Map(this.#read.map((read) => [read.readings[0], read]))
    const read: Read[] = []
    let established: Established | undefined
    for (const batch of batchesOf(this.#readings)) {
      const before = JSON.stringify([context.title, context.url, context.lang, sinceRead(established)])
      const last = known.get(batch.readings[0])
      if (last && last.before === before && isSameList(last.readings, batch.readings)) {
        read.push(last)
        established = last.after
        continue
      }
      const { text, starts } = batch.join()
      const result = this.#options.recognise(text, { ...context, ...(established && { established }) })
      established = result.established
      read.push({ ...batch, before, after: established })
      this.#enter(batch, starts, result.references)
      if (pauses.due()) await pauses.take()
      if (signal.aborted) return
    }
    this.#read = read
  }

  clear(): void {
    for (const entry of this.entries()) this.#options.removed(entry)
    this.#readings = []
    this.#read = []
    this.#byNode = new WeakMap()
  }

  #enter({ readings }: Batch, starts: number[], references: Reference[]): void {
    const { accepts, added, removed } = this.#options
    let next = 0
    for (const [index, reading] of readings.entries()) {
      const start = starts[index] as number
      const end = start + reading.section.text.length
      const own: Reference[] = []
      for (let reference = references[next]; reference && reference.start < end; reference = references[++next]) {
        if (reference.start >= start && reference.end <= end && accepts(reference)) own.push(within(reference, start, end))
      }
      const before = reading.entries
      reading.entries = entriesFor(reading.section, own, before)
      for (const entry of before) if (!reading.entries.includes(entry)) removed(entry)
      for (const entry of reading.entries) if (!before.includes(entry)) added(entry)
    }
  }

  #sharing(section: Section): Reading[] {
    const found = new Set<Reading>()
    for (const piece of section.pieces) {
      for (const reading of this.#byNode.get(piece.node) ?? []) if (overlaps(reading.section, piece)) found.add(reading)
    }
    return [...found]
  }

  #forget(reading: Reading): void {
    for (const { node } of reading.section.pieces) this.#byNode.get(node)?.delete(reading)
    const index = this.#readings.indexOf(reading)
    if (index >= 0) this.#readings.splice(index, 1)
  }

  #indexFor(section: Section): number {
    const last = this.#readings.at(-1)
    if (!last || compareSections(last.section, section) < 0) return this.#readings.length
    return indexOfFirst(this.#readings, (reading) => compareSections(reading.section, section) > 0)
  }
}

const firstPiece = (reading: Reading): Piece => reading.section.pieces[0] as Piece
const lastPiece = (reading: Reading): Piece => reading.section.pieces.at(-1) as Piece

function compareSections(a: Section, b: Section): number {
  const [first, second] = [a.pieces[0] as Piece, b.pieces[0] as Piece]
  return compareNodes(first.node, second.node) || first.start - second.start
}

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index])

function isSameSection(a: Section, b: Section): boolean {
  return (
    a.text === b.text &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, index) => {
      const other = b.pieces[index]
      return piece.node === other?.node && piece.start === other.start && piece.length === other.length
    })
  )
}

const overlaps = (section: Section, { node, start, length }: Piece): boolean =>
  section.pieces.some((piece) => piece.node === node && piece.start < start + length && start < piece.start + piece.length)

/** What is established, told from where the reading stands and not from the start of the page: text above may have grown. */
function sinceRead(established: Established | undefined): unknown {
  if (!established) return null
  const { read = 0, topicAt, ...rest } = established
  return { ...rest, ...(topicAt !== undefined && { topicAt: topicAt - read }) }
}

/** The reference as its own section has it. */
function within(reference: Reference, start: number, end: number): Reference {
  const own = { ...reference, start: reference.start - start, end: reference.end - start }
  if (own.kind !== 'symbol' || !own.pinpointSpan) return own
  const { pinpointSpan, ...rest } = own
  const isInside = pinpointSpan.start >= start && pinpointSpan.end <= end
  return isInside ? { ...rest, pinpointSpan: { start: pinpointSpan.start - start, end: pinpointSpan.end - start } } : rest
}

function setOf<K extends object, V>(map: WeakMap<K, Set<V>>, key: K): Set<V> {
  let set = map.get(key)
  if (!set) map.set(key, (set = new Set()))
  return set
}
