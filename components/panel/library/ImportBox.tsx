import { useEffect, useRef, useState } from 'react'
import type { ImportState } from '../../clients/library'
import { ReadButton } from '../../ownPages/ReadButton'
import { CloseIcon } from '../../shared/icons'
import { useSource } from '../../shared/useLoad'
import { useTask } from '../../shared/useTask'
import { faultWords, list, megabytes, t } from '../../words'
import { useClient } from '../context'
import { useIncoming } from './useIncoming'

/** Packs come in here, by file, drop or paste; how it goes, how it ended. And the way out: the library as a pack. */
export function ImportBox() {
  const client = useClient()
  const importing = useSource('importing', () => client.importing())
  const state: ImportState = importing.status === 'ready' ? importing.value : { status: 'idle' }
  const box = useRef<HTMLElement>(null)
  const running = state.status === 'running'
  /** How often something came while an import ran, which takes in nothing else: each is told of anew. */
  const [refused, setRefused] = useState(0)
  const over = useIncoming((packs) => (running ? setRefused((times) => times + 1) : client.importPacks(packs)))
  const before = useRef(running)
  useEffect(() => {
    if (before.current === running) return
    before.current = running
    setRefused(0)
    // What had the focus has gone.
    if (document.activeElement === document.body) box.current?.querySelector<HTMLElement>('button, input')?.focus()
  }, [running])
  return (
    <section ref={box} className="incoming" data-over={over || undefined} aria-label={t('library.add')}>
      {state.status === 'running' ? (
        <>
          <Running progress={state.progress} onCancel={client.cancelImport} />
          {refused > 0 && (
            <p key={refused} role="alert">
              {t('library.busy')}
            </p>
          )}
        </>
      ) : (
        <>
          <p>{over ? t('library.drop') : t('library.addHelp')}</p>
          <div className="ways">
            <label className="button main">
              {t('browse.importPack')}
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
            <ReadButton pdf={false} onRead={() => client.openReader()} />
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
  return (
    <>
      <progress aria-label={t('library.reading')} max={progress?.size} value={progress?.read} />
      <p className="quiet">
        {progress === null ? (
          t('library.waiting')
        ) : (
          <>
            {t('library.bytes', { read: megabytes(progress.read), size: megabytes(progress.size) })} ·{' '}
            {t('library.read', { ...progress, paragraphs: progress.records })}
          </>
        )}
      </p>
      {progress !== null && progress.read === progress.size ? (
        <p className="quiet">{t('library.settling')}</p>
      ) : (
        <button type="button" className="main" onClick={onCancel}>
          {t('library.cancel')}
        </button>
      )}
    </>
  )
}

type Refused = NonNullable<Extract<ImportState, { status: 'failed' }>['fault']>

/** Room for how the last import ended, read out when it does. */
function Outcome({ state, onClose }: { state: ImportState; onClose: () => void }) {
  const ended = state.status !== 'running' && state.status !== 'idle'
  return (
    <output className="outcome">
      {ended && (
        <>
          <span>{tell(state)}</span>
          <button type="button" className="bare" aria-label={t('library.putAway')} onClick={onClose}>
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
      return <span>{t('library.cancelled')}</span>
    case 'done': {
      const { added, updated, left, reindexed } = state.report
      return (
        <>
          <span>{done(added, updated)}</span>
          {left.length > 0 && <span className="quiet">{t('library.left', { symbols: list(left) })}</span>}
          {reindexed !== undefined && <span className="quiet">{t('library.reindexed')}</span>}
        </>
      )
    }
    case 'failed':
      return (
        <>
          <span>{state.fault === null ? t('library.brokeOff') : t('library.failed')}</span>
          <span className="why">{state.fault === null ? t('library.brokeOffHelp') : refusal(state.fault)}</span>
        </>
      )
    default:
      return null
  }
}

/** Of what is no pack as a whole no place in it is told. */
const refusal = (fault: Refused): string =>
  fault.says === 'no-pack' || (fault.says === 'no-json' && !('path' in fault && fault.path.length > 0))
    ? t('faults.no-pack')
    : faultWords(fault)

function done(added: number, updated: number): string {
  if (added > 0 && updated > 0) return t('library.addedUpdated', { added, updated })
  if (added > 0) return t('library.added', { count: added })
  return updated > 0 ? t('library.updated', { count: updated }) : t('library.nothingNew')
}

function Export() {
  const client = useClient()
  const { running, failure, run } = useTask()
  return (
    <>
      <button type="button" aria-disabled={running} onClick={() => run(client.exportLibrary)}>
        {running ? t('library.exporting') : t('library.export')}
      </button>
      {failure !== null && <p role="alert">{t('library.exportFailed')}</p>}
    </>
  )
}
