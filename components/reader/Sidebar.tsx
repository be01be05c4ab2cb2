import { useState } from 'react'
import { useLoad } from '../shared/useLoad'
import { t } from '../words'
import type { ContentsEntry, OpenDocument } from './client'
import { useReader } from './context'
import { Thumbnails } from './Thumbnails'

/** Beside the document: its pages in small, or its table of contents. */
export function Sidebar({ document }: { document: OpenDocument }) {
  const [shown, setShown] = useState<'contents' | 'pages'>(document.contents ? 'contents' : 'pages')
  return (
    <aside className="sidebar" aria-label={t('reader.sidebar')}>
      {document.contents && (
        <fieldset className="switch">
          <legend className="hidden">{t('reader.sidebar')}</legend>
          <button type="button" aria-pressed={shown === 'contents'} onClick={() => setShown('contents')}>
            {t('reader.contents')}
          </button>
          <button type="button" aria-pressed={shown === 'pages'} onClick={() => setShown('pages')}>
            {t('reader.pages')}
          </button>
        </fieldset>
      )}
      {shown === 'contents' ? <Contents /> : <Thumbnails />}
    </aside>
  )
}

function Contents() {
  const client = useReader()
  const contents = useLoad('contents', () => client.contents())
  return contents.status === 'ready' ? (
    <nav aria-label={t('reader.contents')}>
      <Entries entries={contents.value} />
    </nav>
  ) : null
}

function Entries({ entries }: { entries: ContentsEntry[] }) {
  const client = useReader()
  return (
    <ol className="contents">
      {entries.map((entry, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- They never change, and two may have the same title.
        <li key={index}>
          <button type="button" dir="auto" onClick={() => client.follow(entry.target)}>
            {entry.title}
          </button>
          {entry.entries.length > 0 && <Entries entries={entry.entries} />}
        </li>
      ))}
    </ol>
  )
}
