interface Test {
  test(text: string): boolean
}

const prepared = new WeakMap<RegExp, Test>()

/**
 * Answers as `expression.test` does, in linear time: `A.*B.*C` is sought part by part, each behind the one before it, where an engine tries
 * every beginning with every end. Whoever wrote a pack decides how long a sentence is, and in what words.
 */
export function fits(expression: RegExp, text: string): boolean {
  const known = prepared.get(expression)
  if (known) return known.test(text)
  const made = partByPart(expression)
  prepared.set(expression, made)
  return made.test(text)
}

function partByPart({ source, flags }: RegExp): Test {
  const ways = cut(source, '|').map((way) => cut(way, '.*').map((part) => new RegExp(part, `${flags}g`)))
  return {
    test: (text) =>
      ways.some((parts) => {
        let from = 0
        return parts.every((part) => {
          part.lastIndex = from
          const found = part.test(text)
          from = part.lastIndex
          return found
        })
      }),
  }
}

/** The source of an expression, cut at a mark that stands outside its groups and classes. */
function cut(source: string, mark: '|' | '.*'): string[] {
  const parts = ['']
  let depth = 0
  // An escape, a class and a bracket count as one; so does the mark.
  for (const [piece] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|\.\*\??|./gsu)) {
    if (piece === '(') depth++
    if (piece === ')') depth--
    if (depth === 0 && piece.startsWith(mark)) parts.push('')
    else parts.push(`${parts.pop()}${piece}`)
  }
  return parts
}
