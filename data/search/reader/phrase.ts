import { bytes, integers, shorts } from '../segment/columns'
import type { List, Places } from '../segment/lists'

/** A term's list with the places of each of its records. */
export interface PlacedList extends List {
  places: Places
}

/**
 * The records in which `second` stands at most `reach` places after `first`, with the places where it does, and the lesser of the two weights:
 * a phrase is at most as much what a record is about as its rarer word.
 */
export function following(first: PlacedList, second: PlacedList, reach: number): PlacedList {
  const records = integers()
  const weights = bytes()
  const starts = integers()
  const at = shorts()
  let left = 0
  let right = 0
  while (left < first.records.length && right < second.records.length) {
    const record = first.records[left] ?? 0
    const other = second.records[right] ?? 0
    if (record !== other) {
      if (record < other) left++
      else right++
      continue
    }
    const begun = at.length
    const to = second.places.starts[right + 1] ?? 0
    for (let spot = second.places.starts[right] ?? 0; spot < to; spot++) {
      const place = second.places.at[spot] ?? 0
      if (isWithin(first.places, left, place, reach)) at.push(place)
    }
    if (at.length > begun) {
      records.push(record)
      weights.push(Math.min(first.weights[left] ?? 0, second.weights[right] ?? 0))
      starts.push(begun)
    }
    left++
    right++
  }
  starts.push(at.length)
  return {
    records: records.values.slice(0, records.length),
    weights: weights.values.slice(0, weights.length),
    places: { starts: starts.values.slice(0, starts.length), at: at.values.slice(0, at.length) },
  }
}

/** Whether one of the places in a record lies before `place`, at most `reach` away. */
function isWithin({ starts, at }: Places, index: number, place: number, reach: number): boolean {
  const end = starts[index + 1] ?? 0
  for (let spot = starts[index] ?? 0; spot < end; spot++) {
    const away = place - (at[spot] ?? 0)
    if (away <= 0) return false
    if (away <= reach) return true
  }
  return false
}

/** The records in which all stand one after the other. */
export function phraseOf(terms: readonly PlacedList[]): PlacedList | undefined {
  const [first, ...others] = terms
  return others.reduce((sofar: PlacedList | undefined, next) => sofar && following(sofar, next, 1), first)
}
