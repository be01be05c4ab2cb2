/** The records that hold a term, rising, with the weight of each, 1 to 255. */
export interface List {
  records: Uint32Array
  weights: Uint8Array
}

/** Where a term stands in each record of its list: `at` from `starts[i]` to `starts[i + 1]`. */
export interface Places {
  starts: Uint32Array
  at: Uint16Array
}

/** Reads a list of `count` records into `into` from position `to` on; `base` is added to each record. */
export function readList(bytes: Uint8Array, count: number, base: number, into: List, to: number): void {
  const { records, weights } = into
  let at = 0
  let record = base
  for (let index = to; index < to + count; index++) {
    let byte = bytes[at++] ?? 0
    let distance = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0
      distance |= (byte & 0x7f) << shift
    }
    record += distance
    records[index] = record
    weights[index] = bytes[at++] ?? 0
  }
}

/** Reads the places of `count` records. */
export function readPlaces(bytes: Uint8Array, count: number): Places {
  const starts = new Uint32Array(count + 1)
  const places = new Uint16Array(bytes.length)
  let at = 0
  let end = 0
  const next = () => {
    let byte = bytes[at++] ?? 0
    let value = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0
      value |= (byte & 0x7f) << shift
    }
    return value
  }
  for (let index = 0; index < count; index++) {
    let place = 0
    for (let left = next(); left > 0 && at < bytes.length; left--) {
      place += next()
      places[end++] = place
    }
    starts[index + 1] = end
  }
  return { starts, at: places.slice(0, end) }
}
