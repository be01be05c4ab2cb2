/** The alternatives of a pattern's source: split at the bars that stand outside brackets. */
function alternatives(source: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === '|' && depth === 0) {
      parts.push(source.slice(from, at))
      from = at + 1
    }
  }
  parts.push(source.slice(from))
  return parts.filter((part) => part !== '')
}

/** All alternatives of all sources, each once, longest first, so that "articles" is not read as "article". */
export const longestFirst = (sources: string[]): string[] =>
  [...new Set(sources.flatMap(alternatives))].sort((a, b) => b.length - a.length)
