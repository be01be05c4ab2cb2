import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { compileWithDoubts } from '../../data/compiler'
import { applyChange, draftOf, packOf, splitPlaces } from '../../data/drafts'
import type { Pack } from '../../data/schema'
import type { Compiled, DraftClient, Saving } from '../reader/draft/client'
import { DraftView } from '../reader/draft/DraftView'
import faults from '../words/en/faults.json'
import reader from '../words/en/reader.json'
import { bringPages } from '../words/pages'
import '../reader/reader.css'
import { held } from '../../entrypoints/sources/held'

/** The draft of a text, as the reader's page makes it. */
export function compiledDraft(text: string): Compiled {
  const lines = text.split('\n')
  return { steps: [draftOf(compileWithDoubts(text), (line) => lines.slice(0, line - 1).join('\n').length)] }
}

/** The view of a draft on a client that keeps what it is told. `tidy` takes it away again. */
export function openDraft(compile: DraftClient['compile']) {
  bringPages(reader, faults)
  const element = document.createElement('div')
  element.className = 'glossator reader'
  document.body.append(element)
  const saving = held<Saving>({ draft: null, state: { status: 'idle' } })
  const log = { revealed: [] as number[], saved: [] as Pack[], opened: [] as string[], closed: 0 }
  const client: DraftClient = {
    compile,
    keep: () => {},
    change: applyChange,
    splitPlaces,
    stateName: (code) => code,
    reveal: (offset) => void log.revealed.push(offset),
    save(draft) {
      log.saved.push(packOf(draft))
      saving.set({ draft, state: { status: 'done', report: { added: 1, updated: 0, records: 46, left: [] } } })
    },
    saving: () => saving.source,
    openDocument: async (symbol) => void log.opened.push(symbol),
  }
  const root = createRoot(element)
  root.render(createElement(DraftView, { client, onClose: () => void log.closed++ }))
  const find = (name: string) =>
    [...element.querySelectorAll<HTMLElement>('button, summary, select, input')].find(
      (each) => (each.getAttribute('aria-label') ?? each.closest('label')?.textContent ?? each.textContent) === name,
    )
  const tidy = () => {
    root.unmount()
    element.remove()
  }
  return { element, log, saving, find, tidy }
}
