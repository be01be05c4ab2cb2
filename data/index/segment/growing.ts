import { bytes, integers } from './columns'

/** Bytes of the first slice of a list: most terms stand in a record or two. Each next slice is twice as long, up to the largest. */
const firstSlice = 8
const largestSlice = 4_096
/** Bytes of the link from a slice to the next. */
const linkSize = 4

/** What is known of a list, side by side: its first slice, where its next byte goes, where its last slice ends, its length. */
const [first, tail, end, length, fields] = [0, 1, 2, 3, 4]

/**
 * Lists of bytes that grow side by side, any number of them. Each lies in slices of one pool, a slice ending in the place of the next: to append to any
 * list touches the end of that list and nothing else, and no list is moved as it grows.
 */
export class GrowingLists {
  readonly #pool = bytes()
  readonly #known = integers()

  /** Begins one more list; they are numbered as they come. */
  begin(): void {
    const at = this.#slice(firstSlice)
    for (const value of [at, at, at + firstSlice, 0]) this.#known.push(value)
  }

  lengthOf(list: number): number {
    return this.#known.values[list * fields + length] ?? 0
  }

  /** Adds the first `count` of some bytes to the end of a list. */
  append(list: number, added: Uint8Array, count: number): void {
    const known = this.#known.values
    const row = list * fields
    let to = known[row + tail] ?? 0
    let until = known[row + end] ?? 0
    let pool = this.#pool.values
    for (let at = 0; at < count; at++) {
      if (to === until) {
        const next = nextSlice((known[row + length] ?? 0) + at)
        to = this.#slice(next)
        pool = this.#pool.values
        writeLink(pool, until, to)
        until = to + next
      }
      pool[to++] = added[at] ?? 0
    }
    known[row + tail] = to
    known[row + end] = until
    known[row + length] = (known[row + length] ?? 0) + count
  }

  /** Copies a list to where it has room. */
  copy(list: number, target: Uint8Array, to: number): void {
    const pool = this.#pool.values
    const whole = this.lengthOf(list)
    let at = this.#known.values[list * fields + first] ?? 0
    for (let done = 0; done < whole; ) {
      const slice = nextSlice(done)
      const few = Math.min(slice, whole - done)
      target.set(pool.subarray(at, at + few), to + done)
      done += few
      if (done < whole) at = readLink(pool, at + slice)
    }
  }

  #slice(size: number): number {
    const at = this.#pool.length
    this.#pool.reserve(at + size + linkSize)
    this.#pool.length = at + size + linkSize
    return at
  }
}

/** Bytes of the slice after those that hold so many: what came before one is as long as it, but for the first. */
const nextSlice = (held: number): number => Math.min(held + firstSlice, largestSlice)

function writeLink(pool: Uint8Array, at: number, link: number): void {
  for (let byte = 0; byte < linkSize; byte++) pool[at + byte] = link >>> (8 * byte)
}

function readLink(pool: Uint8Array, at: number): number {
  let link = 0
  for (let byte = 0; byte < linkSize; byte++) link |= (pool[at + byte] ?? 0) << (8 * byte)
  return link >>> 0
}
