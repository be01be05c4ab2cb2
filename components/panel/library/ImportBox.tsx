import { useEffect, useRef } from 'react'
import type { ImportState } from '../../client'
import { CloseIcon } from '../../shared/icons'
import { useSource } from '../../shared/useLoad'
import { words } from '../../words'
import { useClient } from '../context'
import { useTask } from '../useTask'
import { useIncoming } from './useIncoming'

/** Packs come in here, by file, drop or paste; how it goes, how it ended. And the way out: the library as a pack. */
export function ImportBox() {
  const client = useClient()
  const importing = useSource('importing', () => client.importing())
  const state: ImportState = importing.status === 'ready' ? importing.value : { status: 'idle' }
  const over = useIncoming(client.importPacks)
  const box = useRef<HTMLElement>(null)
  const running = state.status === 'running'
  const before = useRef(running)
  useEffect(() => {
    if (before.current === running) return
    before.current = running
    // What had the focus has gone.
    if (document.activeElement === document.body) box.current?.querySelector<HTMLElement>('button, input')?.focus()
  }, [running])
  return (
    <section ref={box} className="incoming" data-over={over || undefined} aria-label={words.library.add}>
      {state.status === 'running' ? (
        <Running progress={state.progress} onCancel={client.cancelImport} />
      ) : (
        <>
          <p>{over ? words.library.drop : words.library.addHelp}</p>
          <div className="ways">
            <label className="button main">
              {words.library.choose}
              <input
                className="hidden"
                type="file"
                multiple
                accept=".json,application/json"
                onChange={({ target }) => {
                  client.importPacks([...(target.files ?? [])])
                  target.value = ''
                }}
              />
            </label>
            <Export />
          </div>
        </>
      )}
      <Outcome state={state} onClose={client.dismissImport} />
    </section>
  )
}

type Running = Extract<ImportState, { status: 'running' }>

function Running({ progress, onCancel }: { progress: Running['progress']; onCancel: () => void }) {
  const { documents, records, read, size } = progress
  return (
    <>
      <progress aria-label={words.library.reading} max={size} value={read} />
      <p className="quiet">
        {words.library.bytes(read, size)} · {words.library.read(documents, records)}
      </p>
      {read === size ? (
        <p className="quiet">{words.library.settling}</p>
      ) : (
        <button type="button" className="main" onClick={onCancel}>
          {words.library.cancel}
        </button>
      )}
    </>
  )
}

/** Room for how the last import ended, read out when it does. */
function Outcome({ state, onClose }: { state: ImportState; onClose: () => void }) {
  const ended = state.status !== 'running' && state.status !== 'idle'
  return (
    <output className="outcome">
      {ended && (
        <>
          <span>{tell(state)}</span>
          <button type="button" className="bare" aria-label={words.library.putAway} onClick={onClose}>
            <CloseIcon />
          </button>
        </>
      )}
    </output>
  )
}

function tell(state: ImportState) {
  switch (state.status) {
    case 'cancelled':
      return <span>{words.library.cancelled}</span>
    case 'done': {
      const { added, updated, left } = state.report
      return (
        <>
          <span>{words.library.done(added, updated)}</span>
          {left.length > 0 && <span className="quiet">{words.library.left(left)}</span>}
        </>
      )
    }
    case 'failed':
      return (
        <>
          <span>{state.message === null ? words.library.brokeOff : words.library.failed}</span>
          <span className="why" dir="auto">
            {state.message ?? words.library.brokeOffHelp}
          </span>
        </>
      )
    default:
      return null
  }
}

function Export() {
  const client = useClient()
  const { running, failure, run } = useTask()
  return (
    <>
      <button type="button" disabled={running} onClick={() => run(client.exportLibrary)}>
        {running ? words.library.exporting : words.library.export}
      </button>
      {failure !== null && <p role="alert">{words.library.exportFailed}</p>}
    </>
  )
}
