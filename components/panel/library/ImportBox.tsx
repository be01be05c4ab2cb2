import { useState } from 'react'
import type { ImportState } from '../../client'
import { CloseIcon } from '../../shared/icons'
import { useSource } from '../../shared/useLoad'
import { words } from '../../words'
import { useClient } from '../context'
import { useIncoming } from './useIncoming'

/** Packs come in here, by file, drop or paste; how it goes, how it ended. And the way out: the library as a pack. */
export function ImportBox() {
  const client = useClient()
  const importing = useSource('importing', () => client.importing())
  const state: ImportState = importing.status === 'ready' ? importing.value : { status: 'idle' }
  const over = useIncoming(client.importPacks)
  return (
    <section className="incoming" data-over={over || undefined} aria-label={words.library.add}>
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
    <div className="outcome" role="status">
      {ended && (
        <>
          <div>{tell(state)}</div>
          <button type="button" className="bare" aria-label={words.library.putAway} onClick={onClose}>
            <CloseIcon />
          </button>
        </>
      )}
    </div>
  )
}

function tell(state: ImportState) {
  switch (state.status) {
    case 'cancelled':
      return <p>{words.library.cancelled}</p>
    case 'done': {
      const { added, updated, left } = state.report
      return (
        <>
          <p>{words.library.done(added, updated)}</p>
          {left.length > 0 && <p className="quiet">{words.library.left(left)}</p>}
        </>
      )
    }
    case 'failed':
      return (
        <>
          <p>{state.message === null ? words.library.brokeOff : words.library.failed}</p>
          <p className="why" dir="auto">
            {state.message ?? words.library.brokeOffHelp}
          </p>
        </>
      )
    default:
      return null
  }
}

function Export() {
  const client = useClient()
  const [step, setStep] = useState<'still' | 'busy' | 'failed'>('still')
  const save = async () => {
    setStep('busy')
    try {
      await client.exportLibrary()
      setStep('still')
    } catch {
      setStep('failed')
    }
  }
  return (
    <>
      <button type="button" disabled={step === 'busy'} onClick={() => void save()}>
        {step === 'busy' ? words.library.exporting : words.library.export}
      </button>
      {step === 'failed' && <p role="alert">{words.library.exportFailed}</p>}
    </>
  )
}
