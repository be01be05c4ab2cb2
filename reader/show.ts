import { kindOf } from './kind'
import { ReaderProblem } from './problem'
import type { Shown, ShowOptions } from './shown'

/**
 * Shows a document of whatever kind; each kind's own code comes when it is needed.
 * @throws ReaderProblem
 */
export async function show(
  stage: HTMLElement,
  data: Uint8Array<ArrayBuffer>,
  type: string,
  options: ShowOptions,
): Promise<Shown> {
  switch (kindOf(data, type, options.name)) {
    case 'pdf': {
      const { showPdf } = await import('./pdf')
      return showPdf(stage, data.buffer, options)
    }
    case 'old-word':
      throw new ReaderProblem('old-word')
    default:
      throw new ReaderProblem('unknown')
  }
}
