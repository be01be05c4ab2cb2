import type { Paper, PaperSheet, Printing } from '../../components/reader/print/client'
import type { Shown } from '../../reader/shown'
import { held } from '../sources/held'

type OnPage = (page: number, pages: number) => void

/** Makes one document after the other ready for paper, and lets go of it when it is printed. */
export function createPrinting() {
  const state = held<Printing>({ status: 'idle' })
  let life = new AbortController()

  const end = () => {
    life.abort()
    const before = state.get()
    state.set({ status: 'idle' })
    if (before.status === 'ready') for (const { address } of before.paper.sheets) URL.revokeObjectURL(address)
  }
  return {
    source: state.source,
    end,
    start(shown: Shown, addresses: readonly string[]) {
      end()
      life = new AbortController()
      const { signal } = life
      const preparing: OnPage = (page, pages) => state.set({ status: 'preparing', page, pages })
      preparing(0, 0)
      makePaper(shown, addresses, preparing, signal).then(
        (paper) => state.set({ status: 'ready', paper }),
        () => signal.aborted || state.set({ status: 'failed' }),
      )
    },
  }
}

async function makePaper(
  { title, passages, pages }: Shown,
  addresses: readonly string[],
  onPage: OnPage,
  signal: AbortSignal,
): Promise<Paper> {
  const drawn = (await pages?.sheets(onPage, signal)) ?? []
  const { notesToPrint } = await import('./ownNotes')
  const notes = await notesToPrint(addresses, passages)
  signal.throwIfAborted()
  const sheets = drawn.map(({ width, height, picture, turned }, index): PaperSheet => {
    const marks = new Map<number, number[]>()
    for (const { number, page, offset } of notes) {
      const depth = offset === null || page !== index + 1 || turned ? null : passages.depthOf(offset)
      if (depth !== null) marks.set(depth, [...(marks.get(depth) ?? []), number])
    }
    return {
      address: URL.createObjectURL(picture),
      width,
      height,
      marks: [...marks].map(([depth, numbers]) => ({ depth, numbers })),
    }
  })
  return { title, sheets, notes }
}
