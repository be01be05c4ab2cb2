import type { Compilation, Problem } from '../../data/compiler'

/** Between the reader's page and the worker that compiles a document. */

export interface ToCompiler {
  text: string
}

export type FromCompiler =
  | { type: 'done'; compilation: Compilation }
  | { type: 'refused'; problems: readonly Problem[] }
  /** A defect of ours. */
  | { type: 'failed' }
