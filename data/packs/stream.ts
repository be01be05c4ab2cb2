import type { PackFault } from '../faults'
import { packSchema } from '../schema'
import {
  longestMember,
  mostBytes,
  mostDepth,
  mostDocumentBytes,
  mostDocuments,
  mostPostings,
  mostPostingsBytes,
} from './limits'
import { PackError } from './parse'
import { type Piece, SplitError, Splitter } from './split'

/** One document of a pack, or the postings of some, parsed and not yet validated. */
export interface PackPart {
  name: 'documents' | 'postings'
  /** Its place among those of its name. */
  index: number
  json: unknown
}

const version = packSchema.shape.version.value
const megabytes = (bytes: number): number => Math.floor(bytes / 1_000_000)

function refuse(path: readonly PropertyKey[], fault: PackFault): never {
  throw new PackError({ ...fault, path })
}

/**
 * Reads the parts of a pack from the bytes of its file as they come, never more than one whole: what is too large, too deep or cut off is
 * refused before it fills the memory. What stands around the documents is checked by the end, so nothing of them may be final before that.
 * @throws PackError with the path of what was being read
 */
export async function* readPack(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<PackPart> {
  const reading = new Reading()
  for await (const chunk of chunks) yield* reading.take(chunk)
  reading.end()
}

class Reading {
  readonly #seen = new Set<string>()
  #documents = 0
  #bytes = 0
  readonly #split = new Splitter({
    lists: new Map([
      ['documents', mostDocumentBytes],
      ['postings', mostPostingsBytes],
    ]),
    mostBytes: longestMember,
    mostSpace: mostDocumentBytes,
    mostDepth,
    onMember: (name) => {
      if (!Object.hasOwn(packSchema.shape, name)) refuse([name.slice(0, 40)], { says: 'unknown-field' })
      if (this.#seen.has(name)) refuse([name], { says: 'field-twice' })
      this.#seen.add(name)
    },
  })

  /** The parts that a stretch of the file completes. */
  take(chunk: Uint8Array): PackPart[] {
    this.#bytes += chunk.length
    if (this.#bytes > mostBytes) refuse([], { says: 'file-large', megabytes: megabytes(mostBytes) })
    try {
      return this.#split.take(chunk).flatMap((piece) => this.#part(piece))
    } catch (reason) {
      if (!(reason instanceof SplitError)) throw reason
      return refuse(this.#split.place, splitFault(reason))
    }
  }

  end(): void {
    if (!this.#split.isWhole) {
      if (this.#bytes === 0) refuse([], { says: 'file-empty' })
      refuse(this.#split.place, { says: 'cut-off' })
    }
    for (const name of ['format', 'version', 'documents']) {
      if (!this.#seen.has(name)) refuse([name], { says: 'missing' })
    }
    if (this.#documents === 0) refuse(['documents'], { says: 'no-documents' })
  }

  #part({ name, index, json }: Piece): PackPart[] {
    if (index === null) {
      checkMember(name, json)
      return []
    }
    if (name === 'postings') {
      if (index >= mostPostings) refuse([name], { says: 'too-much' })
      return [{ name, index, json }]
    }
    if (++this.#documents > mostDocuments) refuse(['documents'], { says: 'too-many-documents', most: mostDocuments })
    return [{ name: 'documents', index, json }]
  }
}

function checkMember(name: string | null, value: unknown): void {
  if (name === 'documents' || name === 'postings') refuse([name], { says: 'no-list' })
  else if (name === 'format') {
    if (!packSchema.shape.format.safeParse(value).success) refuse([name], { says: 'no-pack' })
  } else if (name === 'version') {
    if (typeof value === 'number' && value > version) {
      refuse([name], { says: 'version-newer', version: value })
    } else if (value !== version) refuse([name], { says: 'version-wrong', version })
  } else if (Array.isArray(value)) refuse([], { says: 'no-pack' })
}

function splitFault({ fault, most }: SplitError): PackFault {
  if (fault === 'syntax') return { says: 'no-json' }
  if (fault === 'depth') return { says: 'nested', most }
  return most < 1_000_000
    ? { says: 'field-large', bytes: most }
    : { says: 'document-large', megabytes: megabytes(most) }
}
