/** Long enough to tell words apart, short enough to bring their forms together, in all our languages. */
const STEM = 6
const SHORTEST_WORD = 4

/** The beginnings of the longer words of a text, without accents and case. */
export function stems(text: string): Set<string> {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const all = folded.match(/\p{L}+/gu) ?? []
  return new Set(all.filter((word) => word.length >= SHORTEST_WORD).map((word) => word.slice(0, STEM)))
}

/**
 * How much two of the texts have in common, from 0 to 1: the cosine of their words, where a word counts less the more of
 * the texts have it.
 */
export function likenessAmong(
  texts: readonly ReadonlySet<string>[],
): (a: ReadonlySet<string>, b: ReadonlySet<string>) => number {
  const having = new Map<string, number>()
  for (const text of texts) for (const stem of text) having.set(stem, (having.get(stem) ?? 0) + 1)
  const weight = (stem: string) => Math.log((texts.length + 1) / (having.get(stem) ?? 1)) ** 2
  const sum = (stems: Iterable<string>) => [...stems].reduce((total, stem) => total + weight(stem), 0)
  return (a, b) => {
    const size = Math.sqrt(sum(a) * sum(b))
    return size === 0 ? 0 : sum([...a].filter((stem) => b.has(stem))) / size
  }
}
