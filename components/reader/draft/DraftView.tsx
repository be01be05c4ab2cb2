import { useEffect, useRef, useState } from 'react'
import { handFocusTo } from '../../shared/handFocus'
import { t } from '../../words'
import words from '../../words/en/draft.json'
import { bring } from '../../words/translate'
import type { Compiled, DraftClient, Progress } from './client'
import { Editor } from './Editor'
import { Refused } from './Refused'
import './draft.css'

bring(words)

interface Props {
  client: DraftClient
  onClose(): void
}

/** Beside the document: what the compiler reads in it, to be looked through, put right and taken into the library. */
export function DraftView({ client, onClose }: Props) {
  const [progress, setProgress] = useState<Progress>({ page: 0, pages: 0 })
  const [compiled, setCompiled] = useState<Compiled | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [opener] = useState(() => document.activeElement as HTMLElement | null)
  useEffect(() => {
    const life = new AbortController()
    heading.current?.focus()
    client.compile(setProgress, life.signal).then(
      (found) => life.signal.aborted || setCompiled(found),
      () => life.signal.aborted || setCompiled({ refusal: { kind: 'failed', problems: [] } }),
    )
    return () => life.abort()
  }, [client])
  return (
    <aside ref={handFocusTo(() => opener)} className="draft" aria-labelledby="draft-title">
      <header>
        <h2 id="draft-title" ref={heading} tabIndex={-1}>
          {t('draft.title')}
        </h2>
        <button type="button" onClick={onClose}>
          {compiled === null ? t('draft.cancel') : t('draft.close')}
        </button>
      </header>
      {compiled === null && <Reading progress={progress} />}
      {compiled !== null && 'refusal' in compiled && <Refused refusal={compiled.refusal} onReveal={client.reveal} />}
      {compiled !== null && 'steps' in compiled && <Editor client={client} begun={compiled.steps} />}
    </aside>
  )
}

function Reading({ progress }: { progress: Progress }) {
  const said =
    progress === null
      ? t('draft.compiling')
      : progress.pages === 0
        ? t('draft.begin')
        : t('draft.page', { page: progress.page, pages: progress.pages })
  return (
    <div className="part">
      <progress aria-label={t('draft.progress')} max={progress?.pages || 1} value={progress?.page} />
      <p className="quiet">{said}</p>
    </div>
  )
}
