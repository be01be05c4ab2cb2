import { packSchema } from '../schema'
import { longestMember, mostBytes, mostDepth, mostDocumentBytes, mostDocuments } from './limits'
import { PackError } from './parse'
import { type Piece, SplitError, Splitter } from './split'

/** One element of a pack's list of documents, parsed and not yet validated. */
export interface RawDocument {
  index: number
  json: unknown
}

const version = packSchema.shape.version.value
const megabytes = (bytes: number): string => `${Math.floor(bytes / 1_000_000)} MB`

function refuse(path: readonly PropertyKey[], message: string): never {
  throw new PackError({ path, message })
}

/**
 * Reads the documents of a pack from the bytes of its file as they come, never more than one whole: what is too large, too deep or cut off is
 * refused before it fills the memory. What stands around the documents is checked by the end, so nothing of them may be final before that.
 * @throws PackError with the path of what was being read
 */
export async function* readDocuments(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawDocument> {
  const reading = new Reading()
  for await (const chunk of chunks) yield* reading.take(chunk)
  reading.end()
}

class Reading {
  readonly #seen = new Set<string>()
  #documents = 0
  #bytes = 0
  readonly #split = new Splitter({
    lists: new Map([['documents', mostDocumentBytes]]),
    mostBytes: longestMember,
    mostDepth,
    onMember: (name) => {
      if (!Object.hasOwn(packSchema.shape, name)) refuse([name.slice(0, 40)], 'no pack has such a field')
      if (this.#seen.has(name)) refuse([name], 'it stands in the pack a second time')
      this.#seen.add(name)
    },
  })

  /** The documents that a stretch of the file completes. */
  take(chunk: Uint8Array): RawDocument[] {
    this.#bytes += chunk.length
    if (this.#bytes > mostBytes) refuse([], `The file is larger than ${megabytes(mostBytes)}. Divide it into several packs.`)
    try {
      return this.#split.take(chunk).flatMap((piece) => this.#document(piece))
    } catch (reason) {
      if (!(reason instanceof SplitError)) throw reason
      return refuse(this.#split.place, inWords(reason))
    }
  }

  end(): void {
    if (!this.#split.isWhole) {
      if (this.#bytes === 0) refuse([], 'The file is empty.')
      refuse(this.#split.place, 'the file ends in the middle. It may not have arrived whole.')
    }
    for (const name of ['format', 'version', 'documents']) {
      if (!this.#seen.has(name)) refuse([name], 'missing: this is not a pack of Glossator')
    }
    if (this.#documents === 0) refuse(['documents'], 'it is empty')
  }

  #document({ name, index, json }: Piece): RawDocument[] {
    if (index === null) {
      checkMember(name, json)
      return []
    }
    if (++this.#documents > mostDocuments) refuse(['documents'], `more than ${mostDocuments}. Divide it into several packs.`)
    return [{ index, json }]
  }
}

function checkMember(name: string | null, value: unknown): void {
  if (name === 'documents') refuse([name], 'not a list of documents')
  else if (name === 'format') {
    if (!packSchema.shape.format.safeParse(value).success) refuse([name], 'this is not a pack of Glossator')
  } else if (name === 'version') {
    if (typeof value === 'number' && value > version) {
      refuse([name], `the pack is of version ${value}; this Glossator reads version ${version}. Update Glossator.`)
    } else if (value !== version) refuse([name], `not ${version}`)
  } else if (Array.isArray(value)) refuse([], 'This is not a pack of Glossator.')
}

function inWords({ fault, message }: SplitError): string {
  if (fault === 'depth') return `${message}, which no pack is`
  if (fault === 'size') return `larger than ${message}, which nothing in a pack is`
  return `from here on this is not JSON: ${message}`
}
