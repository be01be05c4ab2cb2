/** A member of the object that a file holds, or an element of a member that is a long list. */
export interface Piece {
  /** Null for what is no member: the file holds something else than an object. */
  name: string | null
  /** Its place in the list; null for what is no element. */
  index: number | null
  json: unknown
}

export interface SplitterOptions {
  /** The members that are given element by element, each with the most bytes of an element. */
  lists: ReadonlyMap<string, number>
  /** Of any other member, and of a name. */
  mostBytes: number
  /** Of white space between two values. */
  mostSpace: number
  mostDepth: number
  /** Called before a member is read: it may throw. */
  onMember(name: string): void
}

/** What cannot be split: where, and why. */
export class SplitError extends Error {
  override name = 'SplitError'
  readonly fault: 'syntax' | 'size' | 'depth'
  /** Bytes of a size, levels of a depth. */
  readonly most: number

  constructor(fault: SplitError['fault'], detail: string, most = 0) {
    super(detail)
    this.fault = fault
    this.most = most
  }
}

const tooLarge = (most: number) => new SplitError('size', `larger than ${most} bytes`, most)

const [quote, backslash] = [0x22, 0x5c]
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d]
const [comma, colon] = [0x2c, 0x3a]
/** What some editors put in front of a text in UTF-8. */
const byteOrderMark = [0xef, 0xbb, 0xbf]

const marked = (characters: string): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => (characters.includes(String.fromCharCode(byte)) ? 1 : 0))
const isSpace = marked(' \t\r\n')
const endsBare = marked(' \t\r\n,]}')
/** What stands outside of strings, brackets left out. */
const isBare = marked(' \t\r\n,:+-.0123456789Eaeflnrstu')

type Next =
  | 'root'
  | 'first name'
  | 'name'
  | 'colon'
  | 'value'
  | 'first element'
  | 'element'
  | 'more elements'
  | 'more'
  | 'end'

/**
 * Splits JSON as its bytes come, so that no more than one piece is held: brackets and quotes are counted here, the browser's own parser reads each piece
 * whole. A parser that reads a file token by token takes six times as long.
 */
export class Splitter {
  readonly #options: SplitterOptions
  #next: Next = 'root'
  /** Bytes of a byte order mark passed over so far. */
  #marked = 0
  #name = ''
  #index = 0
  #pieces: Piece[] = []
  /** Of the value that is being read. */
  #isReading = false
  #space = 0
  #held: Uint8Array[] = []
  #bytes = 0
  #depth = 0
  #inString = false
  #isEscaped = false

  constructor(options: SplitterOptions) {
    this.#options = options
  }

  get isWhole(): boolean {
    return this.#next === 'end'
  }

  /** What is being read. */
  get place(): (string | number)[] {
    switch (this.#next) {
      case 'value':
        return [this.#name]
      case 'first element':
      case 'element':
      case 'more elements':
        return [this.#name, this.#index]
      default:
        return []
    }
  }

  /**
   * The pieces that a stretch of the file completes.
   * @throws SplitError
   */
  take(chunk: Uint8Array): Piece[] {
    for (let at = 0; at < chunk.length; ) {
      if (this.#isReading) {
        const end = this.#endOfValue(chunk, at)
        this.#hold(chunk.subarray(at, end < 0 ? chunk.length : end))
        if (end < 0) break
        this.#finish(this.#parsed())
        at = end
      } else if (isSpace[chunk[at] ?? 0] === 1) {
        const from = at
        while (isSpace[chunk[at] ?? 0] === 1) at++
        this.#space += at - from
        if (this.#space > this.#options.mostSpace) throw tooLarge(this.#options.mostSpace)
      } else if (this.#step(chunk[at] ?? 0)) at++
    }
    const pieces = this.#pieces
    this.#pieces = []
    return pieces
  }

  /** Takes a byte that stands between values, or begins a value with it and leaves it. */
  #step(byte: number): boolean {
    this.#space = 0
    const next = this.#following(byte)
    if (next === 'begin') {
      if (this.#next === 'first element') this.#next = 'element'
      if (this.#next === 'first name') this.#next = 'name'
      this.#isReading = true
      return false
    }
    if (next === undefined) throw new SplitError('syntax', `unexpected “${String.fromCharCode(byte)}”`)
    if (next === 'first element') this.#index = 0
    this.#next = next
    return true
  }

  #following(byte: number): Next | 'begin' | undefined {
    switch (this.#next) {
      case 'root':
        if (byte === byteOrderMark[this.#marked]) {
          this.#marked++
          return 'root'
        }
        return byte === openObject ? 'first name' : 'begin'
      case 'first name':
        return byte === closeObject ? 'end' : byte === quote ? 'begin' : undefined
      case 'name':
        return byte === quote ? 'begin' : undefined
      case 'colon':
        return byte === colon ? 'value' : undefined
      case 'value':
        return byte === openList && this.#options.lists.has(this.#name) ? 'first element' : 'begin'
      case 'first element':
        return byte === closeList ? 'more' : 'begin'
      case 'element':
        return 'begin'
      case 'more elements':
        return byte === comma ? 'element' : byte === closeList ? 'more' : undefined
      case 'more':
        return byte === comma ? 'name' : byte === closeObject ? 'end' : undefined
      case 'end':
        return undefined
    }
  }

  /** What a value that has been read is. */
  #finish(json: unknown): void {
    if (this.#next === 'name') {
      this.#name = String(json)
      this.#next = 'colon'
      this.#options.onMember(this.#name)
    } else if (this.#next === 'element') {
      this.#pieces.push({ name: this.#name, index: this.#index++, json })
      this.#next = 'more elements'
    } else {
      this.#pieces.push({ name: this.#next === 'value' ? this.#name : null, index: null, json })
      this.#next = this.#next === 'value' ? 'more' : 'end'
    }
  }

  /** Position after the value that is being read, -1 when the stretch ends before it. */
  #endOfValue(chunk: Uint8Array, from: number): number {
    const most = this.#options.mostDepth - (this.#next === 'element' ? 2 : this.#next === 'root' ? 0 : 1)
    let [depth, inString, isEscaped] = [this.#depth, this.#inString, this.#isEscaped]
    let end = -1
    for (let at = from; at < chunk.length && end < 0; at++) {
      const byte = chunk[at] ?? 0
      if (inString) {
        // Most of a document is the inside of long strings, which the browser passes over faster than we do.
        const close = chunk.indexOf(quote, at)
        const to = close < 0 ? chunk.length : close
        isEscaped = isEscapedAt(chunk, at, to, isEscaped)
        at = to
        if (close < 0) break
        if (isEscaped) isEscaped = false
        else {
          inString = false
          if (depth === 0) end = at + 1
        }
      } else if (byte === quote) inString = true
      else if (depth === 0 && endsBare[byte] === 1) end = at
      else if (byte === openObject || byte === openList) {
        if (++depth > most)
          throw new SplitError('depth', `nested more than ${this.#options.mostDepth} deep`, this.#options.mostDepth)
      } else if (byte === closeObject || byte === closeList) {
        if (--depth === 0) end = at + 1
      } else if (isBare[byte] !== 1) throw new SplitError('syntax', `unexpected “${String.fromCharCode(byte)}”`)
    }
    this.#depth = depth
    this.#inString = inString
    this.#isEscaped = isEscaped
    return end
  }

  #hold(bytes: Uint8Array): void {
    this.#held.push(bytes)
    this.#bytes += bytes.length
    const { lists, mostBytes } = this.#options
    const most = (this.#next === 'element' ? lists.get(this.#name) : undefined) ?? mostBytes
    if (this.#bytes > most) throw tooLarge(most)
  }

  #parsed(): unknown {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    try {
      const text = this.#held.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode()
      this.#held = []
      this.#bytes = 0
      this.#isReading = false
      return JSON.parse(text)
    } catch (reason) {
      throw new SplitError('syntax', reason instanceof Error ? reason.message : String(reason))
    }
  }
}

/** Whether what stands at `at` is escaped, in a string that has been read up to `from`; `isFirst`: whether what stands there is. */
function isEscapedAt(chunk: Uint8Array, from: number, at: number, isFirst: boolean): boolean {
  if (at === from) return isFirst
  const first = isFirst ? from + 1 : from
  let before = at
  while (before > first && chunk[before - 1] === backslash) before--
  return (at - before) % 2 === 1
}
