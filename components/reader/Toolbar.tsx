import { useRef, useState } from 'react'
import { NoteIcon, PanelIcon, SearchIcon } from '../shared/icons'
import { useSource } from '../shared/useLoad'
import { t } from '../words'
import type { OpenDocument, Standing } from './client'
import { useReader } from './context'
import { MinusIcon, PlusIcon, PrintIcon, SidebarIcon, TurnIcon } from './icons'
import { OpenButton } from './Start'

interface Props {
  document: OpenDocument
  finding: boolean
  onFind: () => void
  side: boolean
  onSide: () => void
  onNotes: () => void
  drafting: boolean
  onDraft: () => void
}

/** What one does with the document. */
export function Toolbar({ document, finding, onFind, side, onSide, onNotes, drafting, onDraft }: Props) {
  const client = useReader()
  const hasPages = document.kind === 'pages'
  const [unopened, setUnopened] = useState(false)
  const openPanel = () => {
    setUnopened(false)
    client.openPanel().catch(() => setUnopened(true))
  }
  return (
    <header className="toolbar" aria-label={t('reader.tools')}>
      {hasPages && (
        <Tool name={t('reader.sidebar')} pressed={side} onPress={onSide}>
          <SidebarIcon />
        </Tool>
      )}
      <h1 dir="auto" title={document.name}>
        {document.title}
      </h1>
      <ReferenceCount />
      {hasPages && <PageTools />}
      {hasPages && (
        <Tool name={t('reader.find')} pressed={finding} onPress={onFind}>
          <SearchIcon />
        </Tool>
      )}
      <Tool name={t('reader.print')} onPress={() => client.print()}>
        <PrintIcon />
      </Tool>
      <button type="button" aria-haspopup="dialog" onClick={onNotes}>
        <NoteIcon />
        {t('reader.notes')}
      </button>
      <button type="button" aria-pressed={drafting} onClick={onDraft}>
        {t('draft.title')}
      </button>
      <OpenButton main={false} />
      <button type="button" onClick={openPanel}>
        <PanelIcon />
        {t('reader.panel')}
      </button>
      {unopened && <span role="alert">{t('failed')}</span>}
    </header>
  )
}

function Tool(props: { name: string; pressed?: boolean; onPress: () => void; children: React.ReactNode }) {
  const { name, pressed, onPress, children } = props
  return (
    <button type="button" className="bare" aria-label={name} title={name} aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  )
}

function ReferenceCount() {
  const client = useReader()
  const reading = useSource('reading', () => client.reading())
  if (reading.status !== 'ready') return null
  const { references, done } = reading.value
  return (
    <output className="quiet count">
      {done ? t('page.count', { count: references }) : t('reader.reading', { count: references })}
    </output>
  )
}

function PageTools() {
  const client = useReader()
  const standing = useSource('standing', () => client.standing())
  if (standing.status !== 'ready') return null
  const { scale, fit } = standing.value
  return (
    <>
      <PageField standing={standing.value} />
      <Tool name={t('reader.smaller')} onPress={() => client.zoom('out')}>
        <MinusIcon />
      </Tool>
      <select
        aria-label={t('reader.size')}
        value={fit === 'page-width' || fit === 'page-fit' || fit === 'page-actual' ? fit : ''}
        onChange={({ target }) => client.zoom(target.value as 'page-width' | 'page-fit' | 'page-actual')}
      >
        <option value="" hidden>
          {t('reader.percent', { scale })}
        </option>
        <option value="page-width">{t('reader.fitWidth')}</option>
        <option value="page-fit">{t('reader.fitPage')}</option>
        <option value="page-actual">{t('reader.actual')}</option>
      </select>
      <Tool name={t('reader.larger')} onPress={() => client.zoom('in')}>
        <PlusIcon />
      </Tool>
      <Tool name={t('reader.turn')} onPress={() => client.rotate(90)}>
        <TurnIcon />
      </Tool>
    </>
  )
}

function PageField({ standing: { page, pages } }: { standing: Standing }) {
  const client = useReader()
  /** What is being typed; it is over when the page changes. */
  const [typing, setTyping] = useState({ on: 0, text: '' })
  const field = useRef<HTMLInputElement>(null)
  const typed = typing.on === page ? typing.text : null
  const go = () => {
    const number = Number(typed)
    if (typed !== null && Number.isInteger(number) && number >= 1 && number <= pages) client.goToPage(number)
    setTyping({ on: 0, text: '' })
  }
  return (
    <form
      className="page-field"
      onSubmit={(event) => {
        event.preventDefault()
        go()
        field.current?.select()
      }}
    >
      <label>
        <span className="hidden">{t('reader.page')}</span>
        <input
          ref={field}
          inputMode="numeric"
          autoComplete="off"
          size={Math.max(2, `${pages}`.length)}
          value={typed ?? `${page}`}
          onChange={({ target }) => setTyping({ on: page, text: target.value })}
          onFocus={({ target }) => target.select()}
          onBlur={go}
        />
      </label>
      <span className="quiet">{t('reader.ofPages', { pages })}</span>
    </form>
  )
}
