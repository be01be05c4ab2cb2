/** How near a cited provision is to the one asked for. */
export type Closeness = 'same' | 'within' | 'around' | 'beside' | 'none'

/** What each degree counts. A citation of the whole article answers for its paragraph less surely than the other way round. */
export const closenessWeight: Record<Closeness, number> = { same: 1, within: 0.92, around: 0.6, beside: 0.15, none: 0 }

/**
 * Compares dotted provisions of one instrument: asked for `9.3`, a citation of `9.3` is the same, `9.3.a` within it, `9` around it,
 * `9.4` beside it (another paragraph of the same article), `8` none.
 */
export function closeness(asked: string, cited: string): Closeness {
  if (asked === cited) return 'same'
  if (cited.startsWith(`${asked}.`)) return 'within'
  if (asked.startsWith(`${cited}.`)) return 'around'
  return asked.split('.')[0] === cited.split('.')[0] ? 'beside' : 'none'
}
