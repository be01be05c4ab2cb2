import type { Reference, Span } from '../../citations/types'
import type { Case, Gold } from './cases'

/** The instrument whose provisions are the score of record; to return others is optional. */
export const scored = 'OPSC'

/** A reference that says what the gold says. */
export interface Found {
  gold: Gold
  hit: Reference
  /** The offsets are equal, not merely overlapping. */
  strict: boolean
  /** The same paragraphs are pinned down. Always true of a provision. */
  pinpoints: boolean
}

/** How the references found in one case compare with its gold. */
export interface Comparison {
  case: Case
  found: Found[]
  missed: Gold[]
  /** References the gold does not have: symbols, and provisions that say the scored instrument. */
  false: Reference[]
  /** Provisions of other instruments that answer to no gold: listed, never scored. */
  extra: Reference[]
  /** References, or their pinpoints, that lie on a trap. */
  trapped: { hit: Reference; why: string }[]
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end

const sameSet = (a: readonly string[], b: readonly string[]) => {
  const wanted = new Set(a)
  return wanted.size === new Set(b).size && b.every((value) => wanted.has(value))
}

/** `'15 (a)(i)'`, as corpora print it, and `'15.a.i'`, as references give it, are the same paragraph. */
export const paragraph = (printed: string): string =>
  printed
    .replace(/\s*\(([^)]*)\)/g, '.$1')
    .replace(/\s+/g, '')
    .toLowerCase()

const agrees = (gold: Gold, hit: Reference): boolean => {
  if (!overlap(gold, hit)) return false
  if (gold.type === 'symbol') return hit.kind === 'symbol' && hit.symbol === gold.symbol
  return hit.kind === 'provision' && hit.instrument === gold.instrument && sameSet(gold.articles, hit.provisions)
}

const samePinpoints = (gold: Gold, hit: Reference): boolean =>
  gold.type !== 'symbol' || hit.kind !== 'symbol' || sameSet((gold.paras ?? []).map(paragraph), hit.pinpoints)

const isScored = (hit: Reference) => hit.kind === 'symbol' || hit.instrument === scored

const onTrap = (hit: Reference, trap: Span) =>
  overlap(hit, trap) || (hit.kind === 'symbol' && hit.pinpointSpan !== undefined && overlap(hit.pinpointSpan, trap))

/**
 * Compares one case. A symbol agrees when the spans overlap and the canonical symbols are equal (its pinpoints are counted
 * apart); a provision when the spans overlap and instrument and set of provisions are equal. Each reference answers to one gold.
 */
export function compare(item: Case, references: readonly Reference[]): Comparison {
  const left = new Set(references)
  const found: Found[] = []
  const missed: Gold[] = []
  for (const gold of item.gold) {
    const hit = [...left].find((reference) => agrees(gold, reference))
    if (hit === undefined) {
      missed.push(gold)
      continue
    }
    left.delete(hit)
    const strict = hit.start === gold.start && hit.end === gold.end
    found.push({ gold, hit, strict, pinpoints: samePinpoints(gold, hit) })
  }
  return {
    case: item,
    found,
    missed,
    false: [...left].filter(isScored),
    extra: [...left].filter((hit) => !isScored(hit)),
    trapped: references.flatMap((hit) =>
      item.traps.filter((trap) => onTrap(hit, trap)).map(({ why }) => ({ hit, why })),
    ),
  }
}
