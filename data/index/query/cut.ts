/** A query from which what has been understood is cut out, blanks in its place, so that what is left keeps its offsets. */
export interface Cutter {
  /** What is left. */
  rest(): string
  /** Cuts out a stretch, `[start, end)`. */
  blank(start: number, end: number): void
  /** Cuts out each match for which `read` gives true. */
  cut(pattern: RegExp, read: (match: RegExpExecArray) => boolean): void
}

/** Starts with the whole query. `pattern`s must be global. */
export function cutter(query: string): Cutter {
  let left = query
  const blank = (start: number, end: number) => {
    left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
  }
  return {
    rest: () => left,
    blank,
    cut(pattern, read) {
      // `matchAll` reads the string it was given, whatever is cut meanwhile.
      for (const match of left.matchAll(pattern)) {
        if (read(match)) blank(match.index, match.index + match[0].length)
      }
    },
  }
}
