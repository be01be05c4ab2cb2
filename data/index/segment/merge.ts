import { bytes, pushVarint } from './columns'
import { type List, readList, readPlaces } from './lists'
import { lines, noDocuments, type Segment, type SegmentHead, segmentFormat } from './segment'

/** A segment and those of its documents that are no longer wanted. */
export interface MergePart {
  segment: Segment
  removed: readonly number[]
}

/**
 * One segment of several, without their removed documents; the others keep their order. They must have been built with the same phrases.
 * @throws RangeError when they were not
 */
export function mergeSegments(parts: readonly MergePart[]): Segment {
  const [first] = parts
  if (first === undefined || parts.some(({ segment }) => segment.head.phrases !== first.segment.head.phrases)) {
    throw new RangeError('Only segments built with the same phrases can be merged.')
  }
  const { documents, places: moved, size } = keptDocuments(parts)
  const columns = keptColumns(parts, moved, size)
  const terms = parts.map(({ segment: { head } }) => lines(head.terms))
  const names = [...new Set(terms.flat())].sort()
  const positions = terms.map((list) => new Map(list.map((term, at) => [term, at])))
  const lists = bytes()
  const spots = bytes()
  const kept: string[] = []
  const counts: number[] = []
  const listOffsets = [0]
  const placeOffsets = [0]
  for (const name of names) {
    let count = 0
    let last = 0
    for (const [index, { segment }] of parts.entries()) {
      const at = positions[index]?.get(name)
      const move = moved[index]
      if (at === undefined || move === undefined) continue
      const { list, startOf } = readTerm(segment, at)
      for (const [one, record] of list.records.entries()) {
        const to = move[record] ?? -1
        if (to < 0) continue
        pushVarint(lists, to - last)
        lists.push(list.weights[one] ?? 1)
        for (const place of startOf(one)) pushVarint(spots, place)
        last = to
        count++
      }
    }
    if (count === 0) continue
    kept.push(name)
    counts.push(count)
    listOffsets.push(lists.length)
    placeOffsets.push(spots.length)
  }
  const all = new Uint8Array(lists.length + spots.length)
  all.set(lists.values.subarray(0, lists.length))
  all.set(spots.values.subarray(0, spots.length), lists.length)
  const head: SegmentHead = {
    format: segmentFormat,
    phrases: first.segment.head.phrases,
    documents,
    terms: kept.join('\n'),
    counts: Uint32Array.from(counts),
    lists: Uint32Array.from(listOffsets),
    places: Uint32Array.from(placeOffsets),
    ...keptWords(parts, terms, kept),
    ...columns,
  }
  return { head, bytes: all }
}

/** A term's list, and for each of its records what is written of its places: their number, then the steps from one to the next. */
function readTerm({ head, bytes: all }: Segment, at: number): { list: List; startOf(index: number): number[] } {
  const count = head.counts[at] ?? 0
  const list = { records: new Uint32Array(count), weights: new Uint8Array(count) }
  readList(all.subarray(head.lists[at], head.lists[at + 1]), count, 0, list, 0)
  const offset = head.lists.at(-1) ?? 0
  const places = readPlaces(all.subarray(offset + (head.places[at] ?? 0), offset + (head.places[at + 1] ?? 0)), count)
  return {
    list,
    startOf(index) {
      const own = places.at.subarray(places.starts[index], places.starts[index + 1])
      return [own.length, ...Array.from(own, (place, step) => place - (step === 0 ? 0 : (own[step - 1] ?? 0)))]
    },
  }
}

/** The documents that stay, and by part where each record goes: -1 for those that go nowhere. */
function keptDocuments(parts: readonly MergePart[]) {
  const documents = noDocuments()
  let size = 0
  const places = parts.map(({ segment: { head }, removed }) => {
    const moved = new Int32Array(head.functions.length).fill(-1)
    const from = head.documents
    for (const [at, id] of from.ids.entries()) {
      if (removed.includes(id)) continue
      documents.ids.push(id)
      documents.symbols.push(from.symbols[at] ?? '')
      documents.treaties.push(from.treaties[at] ?? '')
      documents.states.push(from.states[at] ?? '')
      documents.languages.push(from.languages[at] ?? '')
      documents.years.push(from.years[at] ?? 0)
      documents.firsts.push(size)
      for (let record = from.firsts[at] ?? 0; record < (from.firsts[at + 1] ?? 0); record++) moved[record] = size++
    }
    return moved
  })
  documents.firsts.push(size)
  return { documents, places, size }
}

function keptColumns(parts: readonly MergePart[], moved: readonly Int32Array[], size: number) {
  const functions = new Uint8Array(size)
  const sections = new Uint16Array(size)
  const partners = new Int16Array(size)
  const ids = new Map<string, number>()
  for (const [index, { segment }] of parts.entries()) {
    const { head } = segment
    for (const [record, to] of (moved[index] ?? new Int32Array(0)).entries()) {
      if (to < 0) continue
      const id = head.sectionIds[head.sections[record] ?? 0] ?? ''
      const known = ids.get(id) ?? Math.min(ids.size, 0xff_ff)
      if (known < 0xff_ff) ids.set(id, known)
      functions[to] = head.functions[record] ?? 0
      sections[to] = known
      partners[to] = head.partners[record] ?? 0
    }
  }
  return { functions, sections, partners, sectionIds: [...ids.keys()] }
}

function keptWords(parts: readonly MergePart[], terms: readonly string[][], kept: readonly string[]) {
  const stems = new Map<string, number>()
  const at = new Map(kept.map((term, index) => [term, index]))
  for (const [index, { segment }] of parts.entries()) {
    for (const [word, name] of lines(segment.head.words).entries()) {
      const stem = at.get(terms[index]?.[segment.head.stems[word] ?? 0] ?? '')
      if (stem !== undefined) stems.set(name, stem)
    }
  }
  const words = [...stems.keys()].sort()
  return { words: words.join('\n'), stems: Uint32Array.from(words, (word) => stems.get(word) ?? 0) }
}
