import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useDrop } from '../shared/useDrop'
import { useLanguage } from '../shared/useLanguage'
import { useLoad, useSource } from '../shared/useLoad'
import { t } from '../words'
import type { OpenDocument, ReaderClient, ReaderState } from './client'
import { ClientProvider, useReader } from './context'
import { FindBar } from './FindBar'
import { PasswordDialog } from './PasswordDialog'
import { Printing } from './print/Printing'
import { Start } from './Start'
import { shownDocument } from './shownDocument'
import { Toolbar } from './Toolbar'
import { useKeys } from './useKeys'

/* Most readers only read: what one does with a document besides comes when it is asked for. */
const DraftView = lazy(() => import('./draft/DraftView').then(({ DraftView }) => ({ default: DraftView })))
const Sidebar = lazy(() => import('./Sidebar').then(({ Sidebar }) => ({ default: Sidebar })))
const NotesDialog = lazy(() => import('./NotesDialog').then(({ NotesDialog }) => ({ default: NotesDialog })))

/** The reader's page: a document with its tools around it, or how to open one. */
export function Reader({ client }: { client: ReaderClient }) {
  const root = useLanguage()
  const loaded = useSource('state', () => client.state())
  const state: ReaderState = loaded.status === 'ready' ? loaded.value : { status: 'start' }
  const dropping = useDrop(([file, other]) => file && client.open(file, other !== undefined))
  return (
    <ClientProvider value={client}>
      <div className="glossator reader" {...root} data-dropping={dropping || undefined}>
        {/* Always there: what comes into it is announced. */}
        <output>
          {state.status === 'open' && state.document.isFirst && (
            <span className="wordless">{t('reader.onlyFirst', { name: state.document.name })}</span>
          )}
        </output>
        <Frame state={state} />
        <Printing />
        <p className="unready">{t('reader.printing.unready', { keys: isMac ? '⌘P' : 'Ctrl+P' })}</p>
        {state.status === 'locked' && <PasswordDialog name={state.name} wrong={state.wrong} />}
      </div>
    </ClientProvider>
  )
}

const isMac = /mac/i.test(navigator.platform)

function Frame({ state }: { state: ReaderState }) {
  const [finding, setFinding] = useState(false)
  const [side, setSide] = useState(false)
  /** The document that is being taken into the library. */
  const [drafted, setDrafted] = useState<OpenDocument | null>(null)
  const [noting, setNoting] = useState(false)
  const findField = useRef<HTMLInputElement>(null)
  const isOpen = state.status === 'open'
  const hasPages = isOpen && state.document.kind === 'pages'
  useKeys(isOpen, hasPages, () => {
    setFinding(true)
    findField.current?.focus()
    findField.current?.select()
  })
  return (
    <>
      {isOpen && (
        <Toolbar
          document={state.document}
          finding={finding}
          onFind={() => setFinding(!finding)}
          side={side}
          onSide={() => setSide(!side)}
          onNotes={() => setNoting(true)}
          drafting={drafted === state.document}
          onDraft={() => setDrafted(drafted === state.document ? null : state.document)}
        />
      )}
      {noting && isOpen && (
        <Suspense>
          <NotesDialog onClose={() => setNoting(false)} />
        </Suspense>
      )}
      {finding && hasPages && <FindBar field={findField} onClose={() => setFinding(false)} />}
      {hasPages && <Lacking />}
      <div className="desk">
        {side && hasPages && (
          <Suspense>
            <Sidebar document={state.document} />
          </Suspense>
        )}
        <Stage hidden={!isOpen} />
        {isOpen && drafted === state.document && <Drafting onClose={() => setDrafted(null)} />}
      </div>
      {!isOpen && <Start state={state} />}
    </>
  )
}

/** The document on its way into the library. */
function Drafting({ onClose }: { onClose: () => void }) {
  const client = useReader()
  const drafting = useLoad('drafting', () => client.drafting())
  return drafting.status === 'ready' ? (
    <Suspense>
      <DraftView client={drafting.value} onClose={onClose} />
    </Suspense>
  ) : null
}

/** A scan looks like a text, and nothing in it can be found; nor can what could not be read. */
function Lacking() {
  const client = useReader()
  const reading = useSource('reading', () => client.reading())
  if (reading.status !== 'ready' || reading.value.lacks === null) return null
  if (reading.value.lacks === 'end') return <output className="wordless">{t('reader.unread')}</output>
  return (
    <output className="wordless">
      <span>{t('reader.wordless.title')}</span>
      <span className="quiet">{t('reader.wordless.help')}</span>
    </output>
  )
}

/** Where the document is shown. It is there from the beginning, since a document needs to know how wide it may be. */
function Stage({ hidden }: { hidden: boolean }) {
  const client = useReader()
  const stage = useRef<HTMLElement>(null)
  useEffect(() => (stage.current ? client.mount(stage.current) : undefined), [client])
  // What the reader chose it with has gone.
  useEffect(() => {
    if (!hidden && document.activeElement === document.body) shownDocument()?.focus()
  }, [hidden])
  return <main ref={stage} className="stage" aria-label={t('reader.document')} data-unseen={hidden || undefined} />
}
