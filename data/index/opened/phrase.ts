import type { List } from '../segment/lists'
import { countOf, namedIn, wholeList } from './parts'
import { type Found, firstOf, type PlacedTerm, placesIn } from './places'

/**
 * The records in which each term stands at most `reach` places after the one before, with the least of the weights: a phrase is at most as much what a
 * record is about as its rarest word. Places are read of the records that hold all of them.
 */
export function following(terms: readonly PlacedTerm[], reach: number): List {
  let records = inAll(terms)
  let found: Found | undefined
  for (const term of terms) {
    const placed = placesIn(term, records)
    found = found === undefined ? placed : near(found, placed, reach)
    records = found.records
  }
  return { records: records.slice(), weights: found?.weights.slice() ?? new Uint8Array(0) }
}

/** The records that all lists name, the shortest read first. */
function inAll(terms: readonly PlacedTerm[]): Uint32Array {
  const [rarest, ...others] = terms.map(({ lists }) => lists).sort((a, b) => countOf(a) - countOf(b))
  return others.reduce((records, lists) => namedIn(lists, records), wholeList(rarest ?? []).records)
}

/**
 * Of the next places, record by record, those that lie at most `reach` after one of the places before, and the records that have some; with the lesser of
 * the weights. Written over what was next: it is never more.
 */
function near(before: Found, next: Found, reach: number): Found {
  const { records, starts, at: places, weights } = next
  let count = 0
  let end = 0
  let spot = 0
  for (let one = 0, across = 0; one < records.length; one++) {
    const record = records[one] ?? 0
    // It is among those before.
    while ((before.records[across] ?? record) < record) across++
    let from = before.starts[across] ?? 0
    const last = before.starts[across + 1] ?? 0
    const first = end
    for (const stop = starts[one + 1] ?? 0; spot < stop; spot++) {
      const place = places[spot] ?? 0
      while (from < last && (before.at[from] ?? 0) < place - reach) from++
      if (from < last && (before.at[from] ?? 0) < place) places[end++] = place
    }
    if (end === first) continue
    records[count] = record
    weights[count] = Math.min(weights[one] ?? 0, before.weights[across] ?? 0)
    starts[++count] = end
  }
  return firstOf(next, count)
}
