/** The places of a term in the records of its list, as the index has them: for each record how many, and the distance of each from the one before. */
export interface PlaceBytes {
  /** One for each segment that has the term. */
  parts: { bytes: Uint8Array; count: number }[]
}

/** Reads places record after record, and passes over those of records that nobody asks about: of a frequent word most. */
export class PlaceCursor {
  readonly #parts: PlaceBytes['parts']
  #part = 0
  #bytes: Uint8Array
  /** In the bytes, and in the list: the record whose places come next, and where the next part begins. */
  #at = 0
  #position = 0
  #partEnd: number

  constructor({ parts }: PlaceBytes) {
    this.#parts = parts
    this.#bytes = parts[0]?.bytes ?? new Uint8Array(0)
    this.#partEnd = parts[0]?.count ?? 0
  }

  /** Puts the places of the record at this position of the list into `places`; positions must rise from call to call. Gives how many. */
  read(position: number, places: Uint16Array): number {
    this.#passTo(position)
    this.#position++
    const count = Math.min(this.#next(), places.length)
    let place = 0
    for (let at = 0; at < count; at++) {
      place += this.#next()
      places[at] = place
    }
    return count
  }

  #passTo(position: number): void {
    while (position >= this.#partEnd && this.#part + 1 < this.#parts.length) {
      this.#position = this.#partEnd
      const next = this.#parts[++this.#part]
      this.#bytes = next?.bytes ?? this.#bytes
      this.#partEnd += next?.count ?? 0
      this.#at = 0
    }
    const bytes = this.#bytes
    let at = this.#at
    for (let left = position - this.#position; left > 0 && at < bytes.length; left--) {
      let count = bytes[at++] ?? 0
      if (count > 0x7f) {
        this.#at = at - 1
        count = this.#next()
        at = this.#at
      }
      for (; count > 0; count--) while ((bytes[at++] ?? 0) > 0x7f);
    }
    this.#at = at
    this.#position = position
  }

  #next(): number {
    const bytes = this.#bytes
    let byte = bytes[this.#at++] ?? 0
    let value = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[this.#at++] ?? 0
      value |= (byte & 0x7f) << shift
    }
    return value
  }
}
