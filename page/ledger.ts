import type { Established, Reference, ReferenceContext } from '../citations/types'
import { type Batch, batchesOf, type Reading } from './batches'
import { isConnected } from './dom'
import { type Entry, entriesFor } from './entries'
import { compareNodes } from './order'
import { indexOfFirst } from './read/locate'
import type { Pauses } from './read/pauses'
import type { Piece, Section } from './read/sections'

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
  /** Their place is being read again; those not found there once more are dropped. */
  #stale = new Set<Reading>()
  #staleByNode = new Map<Text, Reading[]>()
  #entriesByNode = new WeakMap<Text, Set<Entry>>()
  #read: Read[] = []
  #options: LedgerOptions

  constructor(options: LedgerOptions) {
    this.#options = options
  }

  /** In the order of reading, also while part of the page is being read again. */
  entries(): Entry[] {
    const inDoubt = [...this.#stale].filter((reading) => reading.entries.length > 0 && isInPage(reading))
    const readings = inDoubt.length > 0 ? [...this.#readings, ...inDoubt].sort(byPlace) : this.#readings
    return readings.flatMap((reading) => reading.entries)
  }

  entriesIn(node: Text): Entry[] {
    return [...(this.#entriesByNode.get(node) ?? [])]
  }

  /** Begins to read again what lies inside: `sweep` drops what is not put again. */
  reread(isInside: (node: Text) => boolean): void {
    const kept: Reading[] = []
    for (const reading of this.#readings) {
      if (isInPage(reading) && !isInside(firstPiece(reading).node)) kept.push(reading)
      else {
        this.#stale.add(reading)
        for (const { node } of reading.section.pieces) listOf(this.#staleByNode, node).push(reading)
      }
    }
    this.#readings = kept
  }

  /** Takes a section in, in place of whatever was read from the same text before. */
  put(section: Section, gap: number): void {
    const replaced = this.#staleIn(section)
    const same = replaced.find((reading) => isSameSection(reading.section, section))
    if (same) this.#stale.delete(same)
    const reading = same ?? { section, gap, entries: replaced.flatMap(({ entries }) => entries) }
    if (!same) for (const old of replaced) old.entries = []
    this.#readings.splice(this.#indexFor(section), 0, reading)
  }

  /** Drops what was not put again. */
  sweep(): void {
    for (const reading of this.#stale) for (const entry of reading.entries) this.#remove(entry)
    this.#stale.clear()
    this.#staleByNode.clear()
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
      await pauses.take()
      if (signal.aborted) return
    }
    this.#read = read
  }

  clear(): void {
    for (const entry of this.entries()) this.#options.removed(entry)
    this.#readings = []
    this.#read = []
    this.#stale.clear()
    this.#staleByNode.clear()
    this.#entriesByNode = new WeakMap()
  }

  #enter({ readings }: Batch, starts: number[], references: Reference[]): void {
    let next = 0
    for (const [index, reading] of readings.entries()) {
      const start = starts[index] as number
      const end = start + reading.section.text.length
      const own: Reference[] = []
      for (let reference = references[next]; reference && reference.start < end; reference = references[++next]) {
        const isOwn = reference.start >= start && reference.end <= end
        if (isOwn && this.#options.accepts(reference)) own.push(within(reference, start, end))
      }
      const before = reading.entries
      if (own.length === 0 && before.length === 0) continue
      reading.entries = entriesFor(reading.section, own, before)
      for (const entry of before) if (!reading.entries.includes(entry)) this.#remove(entry)
      for (const entry of reading.entries) if (!before.includes(entry)) this.#add(entry)
    }
  }

  #add(entry: Entry): void {
    for (const node of entry.nodes) {
      const entries = this.#entriesByNode.get(node)
      if (entries) entries.add(entry)
      else this.#entriesByNode.set(node, new Set([entry]))
    }
    this.#options.added(entry)
  }

  #remove(entry: Entry): void {
    for (const node of entry.nodes) this.#entriesByNode.get(node)?.delete(entry)
    this.#options.removed(entry)
  }

  #staleIn(section: Section): Reading[] {
    if (this.#stale.size === 0) return []
    const found = new Set<Reading>()
    for (const piece of section.pieces) {
      for (const reading of this.#staleByNode.get(piece.node) ?? []) {
        if (this.#stale.has(reading) && overlaps(reading.section, piece)) found.add(reading)
      }
    }
    return [...found]
  }

  #indexFor(section: Section): number {
    const last = this.#readings.at(-1)
    if (!last || compareSections(last.section, section) < 0) return this.#readings.length
    return indexOfFirst(this.#readings, (reading) => compareSections(reading.section, section) > 0)
  }
}

const firstPiece = (reading: Reading): Piece => reading.section.pieces[0] as Piece
const lastPiece = (reading: Reading): Piece => reading.section.pieces.at(-1) as Piece

const isInPage = (reading: Reading): boolean =>
  isConnected(firstPiece(reading).node) && isConnected(lastPiece(reading).node)
const byPlace = (a: Reading, b: Reading): number => compareSections(a.section, b.section)

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
  section.pieces.some(
    (piece) => piece.node === node && piece.start < start + length && start < piece.start + piece.length,
  )

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
  return isInside
    ? { ...rest, pinpointSpan: { start: pinpointSpan.start - start, end: pinpointSpan.end - start } }
    : rest
}

function listOf<K, V>(map: Map<K, V[]>, key: K): V[] {
  let list = map.get(key)
  if (!list) map.set(key, (list = []))
  return list
}
