/** One thing wrong with a source text. */
export interface Problem {
  /** What is missing or wrong, in words: "paragraph 13 is missing: 12 is followed by 14". */
  message: string
  /** Line of the source, from 1; null when it is missing from the whole text. */
  line: number | null
}

/** What is wrong with a text that is something else than concluding observations. */
export const NO_TITLE = 'no title: no line starts with “Concluding observations”'

/** Thrown when a text cannot be compiled; it lists everything that was found wrong, in the order of the text. */
export class CompileError extends Error {
  override name = 'CompileError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message, line }) => (line === null ? message : `line ${line}: ${message}`)).join('\n'))
    this.problems = problems
  }
}

/** Whole-text problems first, then by line. */
export function inOrder<T extends { line: number | null }>(problems: readonly T[]): T[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
}
