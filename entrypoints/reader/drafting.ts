import { stateName } from '../../citations/symbols/states'
import type { Compiled, Draft, DraftClient, Progress, Saving } from '../../components/reader/draft/client'
import { viewPath } from '../../components/views'
import { language } from '../../components/words'
import type { Problem } from '../../data/compiler'
import { applyChange, draftOf, packOf, splitPlaces } from '../../data/drafts'
import type { WholeText } from '../../reader/whole'
import type { FromCompiler, ToCompiler } from '../compiler/messages'
import { sendMessage } from '../messaging/protocol'
import { createImports } from '../ownPages/importing'
import { held } from '../sources/held'

/** Reads all of the document that is shown; null where none is. */
export type ReadWhole = (
  onPage: (page: number, pages: number) => void,
  signal: AbortSignal,
) => Promise<WholeText | null>

/** Takes the document that is shown into the library: compiled in a worker, corrected by hand, imported as any pack. */
export function createDrafting(whole: ReadWhole): DraftClient {
  const imports = createImports()
  let revealing: WholeText['reveal'] = () => {}
  /** By the text of the document: corrections are not lost with the view, nor when another document was opened in between. */
  const kept = new Map<string, readonly Draft[]>()
  let text = ''
  const saving = held<Saving>({ draft: null, state: { status: 'idle' } })
  /** What the library has, or has said no to. */
  const settled = new WeakSet<Draft>()
  imports.source.subscribe({
    next(state) {
      const { draft } = saving.get()
      if (state.status === 'done' && draft !== null) settled.add(draft)
      saving.set({ draft, state })
    },
    error() {},
  })
  const isUnsaved = (steps: readonly Draft[]) => {
    const last = steps.at(-1)
    return steps.length > 1 && last !== undefined && !settled.has(last)
  }
  // Corrections are kept by this page alone.
  addEventListener('beforeunload', (event) => {
    if ([...kept.values()].some(isUnsaved)) event.preventDefault()
  })

  return {
    async compile(onProgress: (progress: Progress) => void, signal) {
      const read = await whole((page, pages) => onProgress({ page, pages }), signal)
      if (read === null || read.text === '') return { refusal: { kind: 'no-text', problems: [] } }
      revealing = read.reveal
      text = read.text
      imports.dismiss()
      const steps = kept.get(text)
      if (steps !== undefined) return { steps }
      onProgress(null)
      return compiledFrom(await compile(read.text, signal), read)
    },
    keep: (steps) => void kept.set(text, steps),
    change: applyChange,
    splitPlaces,
    stateName: (code) => stateName(code, language()) ?? code,
    reveal: (offset) => revealing(offset),
    save(draft) {
      saving.set({ ...saving.get(), draft })
      imports.start([new Blob([JSON.stringify(packOf(draft))], { type: 'application/json' })])
    },
    saving: () => saving.source,
    openDocument: (symbol) => sendMessage('openPanel', viewPath({ name: 'document', symbol })),
  }
}

/** In a worker of its own: the rules of the compiler take their time with a text that is something else. */
function compile(text: string, signal: AbortSignal): Promise<FromCompiler> {
  return new Promise((resolve, reject) => {
    const worker = new Worker('/compiler.js', { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<FromCompiler>) => resolve(data)
    worker.onerror = () => resolve({ type: 'failed' })
    signal.addEventListener('abort', () => {
      worker.terminate()
      reject(signal.reason)
    })
    worker.postMessage({ text } satisfies ToCompiler, [])
  })
}

function compiledFrom(answer: FromCompiler, { offsetOfLine }: WholeText): Compiled {
  if (answer.type === 'done') return { steps: [draftOf(answer.compilation, offsetOfLine)] }
  if (answer.type === 'failed') return { refusal: { kind: 'failed', problems: [] } }
  if (answer.problems.some(({ what }) => what.says === 'no-title')) return { refusal: { kind: 'other', problems: [] } }
  const placed = ({ what, line }: Problem) => ({ what, offset: line === null ? null : offsetOfLine(line) })
  return { refusal: { kind: 'broken', problems: answer.problems.map(placed) } }
}
