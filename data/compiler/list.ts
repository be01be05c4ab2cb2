import { letter, placeOf, roman } from '../sequence'
import type { TextFault } from './problems'

/** Which numbering the items of a paragraph have. */
type Numbering = 'letters' | 'roman'

/** How far a paragraph's list has come. Points are the roman list inside a lettered item. */
export interface ListState {
  numbering: Numbering | null
  items: number
  /** Points of the item that is open; 0 when there are none. */
  points: number
}

export const emptyList = (): ListState => ({ numbering: null, items: 0, points: 0 })

export type Step = { kind: 'item'; numbering: Numbering } | { kind: 'point' }

/**
 * What a marker means where the list stands, or null when it does not continue it. `(i)` opens points when the open
 * item announces a list (`announced`), and is the ninth item after `(h)` otherwise.
 */
export function nextStep(list: ListState, marker: string, announced: boolean): Step | null {
  if (list.numbering === null) {
    if (marker === letter(1)) return { kind: 'item', numbering: 'letters' }
    return marker === roman(1) ? { kind: 'item', numbering: 'roman' } : null
  }
  if (list.points > 0 && marker === roman(list.points + 1)) return { kind: 'point' }
  const inLetters = list.numbering === 'letters' && list.items > 0
  if (inLetters && list.points === 0 && marker === roman(1) && announced) return { kind: 'point' }
  const expected = list.numbering === 'letters' ? letter(list.items + 1) : roman(list.items + 1)
  return marker === expected ? { kind: 'item', numbering: list.numbering } : null
}

export interface BrokenStep {
  what: TextFault
  numbering: Numbering
  /** Where the list stands after it. */
  place: number
}

/** What is wrong with a marker that breaks the list, or null when it is no marker at all. */
export function brokenStep(list: ListState, marker: string, paragraph: number): BrokenStep | null {
  const numbering = list.numbering ?? 'letters'
  const place = placeOf(marker, numbering)
  if (place === null) return null
  const broken = (what: TextFault) => ({ what, numbering, place })
  if (place <= list.items) return broken({ says: 'item-twice', item: marker, paragraph })
  const name = numbering === 'letters' ? letter : roman
  const missing = name(list.items + 1)
  if (list.items === 0) return broken({ says: 'items-begin', missing, paragraph, found: marker })
  return broken({ says: 'item-missing', missing, paragraph, before: name(list.items), found: marker })
}
