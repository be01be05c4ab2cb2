import { CompileError, compileWithDoubts } from '../../data/compiler'
import type { FromCompiler, ToCompiler } from './messages'

/** Compiles once, then ends. */
export function run(): void {
  addEventListener('message', ({ data }: MessageEvent<ToCompiler>) => {
    postMessage(compile(data.text))
    close()
  })
}

function compile(text: string): FromCompiler {
  try {
    return { type: 'done', compilation: compileWithDoubts(text) }
  } catch (reason) {
    return reason instanceof CompileError ? { type: 'refused', problems: reason.problems } : { type: 'failed' }
  }
}
