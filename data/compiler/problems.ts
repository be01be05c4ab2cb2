import { type PackFault, type Placed, plainly } from '../faults'

/** What keeps a text from being compiled, as a code with what belongs to it. */
export type TextFault =
  | { says: 'text-large'; most: number }
  /** No line starts with "Concluding observations": the text is something else. */
  | { says: 'no-title' }
  | { says: 'no-symbol' | 'no-meeting' | 'no-considered' | 'no-adopted' | 'no-paragraphs' }
  | { says: 'no-observations' | 'collected-report' | 'no-state'; symbol: string }
  | { says: 'breaks-off'; paragraph: number }
  | { says: 'paragraph-large'; paragraph: number; most: number }
  /** Outside of every paragraph. */
  | { says: 'stray'; text: string }
  | { says: 'paragraphs-begin'; found: number }
  | { says: 'paragraph-missing'; missing: number; before: number; found: number }
  | { says: 'paragraph-after'; found: number; before: number }
  | { says: 'sections-begin'; missing: string; found: string }
  | { says: 'section-missing'; missing: string; before: string; found: string }
  | { says: 'items-begin'; missing: string; paragraph: number; found: string }
  | { says: 'item-missing'; missing: string; paragraph: number; before: string; found: string }
  | { says: 'item-twice'; item: string; paragraph: number }

/** One thing wrong with a source text. */
export interface Problem {
  what: TextFault | Placed<PackFault>
  /** Line of the source, from 1; null when it is missing from the whole text. */
  line: number | null
}

/** Thrown when a text cannot be compiled; it lists everything that was found wrong, in the order of the text. */
export class CompileError extends Error {
  override name = 'CompileError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ what, line }) => `${line === null ? '' : `${line}: `}${plainly(what)}`).join('\n'))
    this.problems = problems
  }
}

/** Whole-text problems first, then by line. */
export function inOrder<T extends { line: number | null }>(problems: readonly T[]): T[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
}
