type Numbers = Uint8Array | Uint16Array | Uint32Array

const initialLength = 1_024

/** A typed array that grows as numbers are added. */
export class Column<T extends Numbers> {
  values: T
  length = 0
  readonly #make: (length: number) => T

  constructor(make: (length: number) => T) {
    this.#make = make
    this.values = make(initialLength)
  }

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(this.length + 1)
    this.values[this.length++] = value
  }

  /** Makes room for `length` numbers in all; new ones are 0. */
  reserve(length: number): void {
    if (length <= this.values.length) return
    const larger = this.#make(Math.max(length, this.values.length * 2))
    larger.set(this.values)
    this.values = larger
  }
}

export const bytes = (): Column<Uint8Array> => new Column((length) => new Uint8Array(length))
export const shorts = (): Column<Uint16Array> => new Column((length) => new Uint16Array(length))
export const integers = (): Column<Uint32Array> => new Column((length) => new Uint32Array(length))

/** Adds a whole number of up to 32 bits, seven bits a byte, the lowest first. */
export function pushVarint(column: Column<Uint8Array>, number: number): void {
  let left = number
  while (left > 0x7f) {
    column.push((left & 0x7f) | 0x80)
    left >>>= 7
  }
  column.push(left)
}
