import { Tokenizer, TokenParser, TokenType } from '@streamparser/json'
import { packSchema } from '../schema'
import { mostBytes, mostDepth, mostDocumentBytes, mostDocuments } from './limits'
import { PackError } from './parse'

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
  readonly #tokens = new Tokenizer()
  readonly #values = new TokenParser({ paths: ['$.*', '$.documents.*'], keepStack: false })
  readonly #seen = new Set<unknown>()
  #ready: RawDocument[] = []
  #documents = 0
  #depth = 0
  #bytes = 0
  /** Where the last value ended. */
  #since = 0
  #isWhole = false

  constructor() {
    this.#tokens.onToken = (token) => {
      if (token.token === TokenType.LEFT_BRACE || token.token === TokenType.LEFT_BRACKET) this.#deeper()
      if (token.token === TokenType.RIGHT_BRACE || token.token === TokenType.RIGHT_BRACKET) this.#depth--
      this.#values.write(token)
    }
    this.#values.onValue = ({ key, value, stack }) => {
      if (stack.length > 1) this.#document(key, value)
      else this.#field(key, value)
      this.#since = this.#bytes
    }
    this.#values.onEnd = () => {
      this.#isWhole = true
    }
  }

  /** The documents that a stretch of the file completes. */
  take(chunk: Uint8Array): RawDocument[] {
    this.#bytes += chunk.length
    if (this.#bytes > mostBytes) refuse([], `The file is larger than ${megabytes(mostBytes)}. Divide it into several packs.`)
    try {
      this.#tokens.write(chunk)
    } catch (reason) {
      if (reason instanceof PackError) throw reason
      refuse(this.#here(), `from here on this is not JSON: ${reason instanceof Error ? reason.message : String(reason)}`)
    }
    if (this.#bytes - this.#since > mostDocumentBytes + chunk.length) {
      refuse(this.#here(), `larger than ${megabytes(mostDocumentBytes)}, which no document is`)
    }
    const ready = this.#ready
    this.#ready = []
    return ready
  }

  end(): void {
    if (!this.#isWhole) {
      const place = this.#bytes === 0 ? 'The file is empty.' : 'the file ends in the middle. It may not have arrived whole.'
      refuse(this.#bytes === 0 ? [] : this.#here(), place)
    }
    for (const name of ['format', 'version', 'documents']) {
      if (!this.#seen.has(name)) refuse([name], 'missing: this is not a pack of Glossator')
    }
    if (this.#documents === 0) refuse(['documents'], 'it is empty')
  }

  #deeper(): void {
    if (++this.#depth > mostDepth) refuse(this.#here(), `nested more than ${mostDepth} deep, which no pack is`)
  }

  #document(key: unknown, json: unknown): void {
    if (typeof key !== 'number') refuse(['documents'], 'not a list of documents')
    if (this.#seen.has('documents')) refuse(['documents'], 'it stands in the pack a second time')
    if (this.#documents >= mostDocuments) refuse(['documents'], `more than ${mostDocuments}. Divide it into several packs.`)
    this.#ready.push({ index: this.#documents++, json })
  }

  #field(key: unknown, value: unknown): void {
    if (typeof key !== 'string') refuse([], 'This is not a pack of Glossator.')
    if (this.#seen.has(key)) refuse([key], 'it stands in the pack a second time')
    this.#seen.add(key)
    if (key === 'documents') {
      if (!Array.isArray(value)) refuse([key], 'not a list of documents')
    } else if (key === 'format') {
      if (!packSchema.shape.format.safeParse(value).success) refuse([key], 'this is not a pack of Glossator')
    } else if (key !== 'version') refuse([key.slice(0, 40)], 'no pack has such a field')
    else if (typeof value === 'number' && value > version) {
      refuse([key], `the pack is of version ${value}; this Glossator reads version ${version}. Update Glossator.`)
    } else if (value !== version) refuse([key], `not ${version}`)
  }

  /** What is being read: the next document, or what stands before and after them. */
  #here(): PropertyKey[] {
    if (this.#seen.has('documents')) return []
    return this.#depth > 1 || this.#documents > 0 ? ['documents', this.#documents] : []
  }
}
