import { kindOf } from './kind'
import { ReaderProblem } from './problem'
import type { Shown, ShowOptions } from './shown'

/**
 * Shows a document of whatever kind; each kind's own code comes when it is needed.
 * @throws ReaderProblem
 */
export async function show(stage: HTMLElement, data: Uint8Array<ArrayBuffer>, options: ShowOptions): Promise<Shown> {
  const kind = kindOf(data, options.type, options.name)
  switch (kind) {
    case 'pdf': {
      const { showPdf } = await import('./pdf')
      return showPdf(stage, data.buffer, options)
    }
    case 'zip':
    case 'html':
    case 'text': {
      const { showProse } = await import('./prose')
      return showProse(stage, data, kind, options)
    }
    case 'old-word':
      throw new ReaderProblem('old-word')
    case 'unknown':
      throw new ReaderProblem('unknown')
  }
}
