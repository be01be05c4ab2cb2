/** Named values, each small enough to be compared as JSON. */
export type Values = Readonly<Record<string, unknown>>

/** What one side must do to become another. */
export interface Steps {
  set: Record<string, unknown>
  remove: string[]
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Brings two copies of the same values together: `base` is what both were when they last met. What changed here stands; what changed
 * there comes in; where both changed a value, the one from here stands. Nothing that one side alone added or changed is lost. Copies that never met are
 * brought together from what every copy begins with.
 */
export function merge(base: Values, here: Values, there: Values): Record<string, unknown> {
  const merged: Record<string, unknown> = {}
  for (const name of new Set([...Object.keys(here), ...Object.keys(there)])) {
    const from = same(here[name], base[name]) ? there : here
    if (from[name] !== undefined) merged[name] = from[name]
  }
  return merged
}

/** The steps from one copy to the other, the least there are. */
export function steps(from: Values, to: Values): Steps {
  const changed = Object.entries(to).filter(([name, value]) => !same(from[name], value))
  return { set: Object.fromEntries(changed), remove: Object.keys(from).filter((name) => to[name] === undefined) }
}
