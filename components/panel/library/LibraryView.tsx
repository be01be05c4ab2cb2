import { useEffect, useRef, useState } from 'react'
import type { LibraryPage } from '../../../data/library/list'
import { LIBRARY_STEP } from '../../shared/limits'
import { useLoad } from '../../shared/useLoad'
import { t } from '../../words'
import { Await } from '../Await'
import { goTo, useClient } from '../context'
import { Message } from '../Message'
import { More } from '../More'
import { DocumentRow } from './DocumentRow'
import { ImportBox } from './ImportBox'
import { shownWords } from './shownWords'
import './library.css'

/** The documents of the library: what it holds, how to add to it, take from it and give it on. */
export function LibraryView({ search = '' }: { search: string | undefined }) {
  const client = useClient()
  const [most, setMost] = useState(LIBRARY_STEP)
  const [removed, setRemoved] = useState<string | null>(null)
  const filter = useRef<HTMLInputElement>(null)
  const page = useLoad(`library ${most} ${search}`, () => client.library({ words: search, most }))
  // The one that was pressed is gone with its row.
  useEffect(() => {
    if (removed !== null) filter.current?.focus()
  }, [removed])
  return (
    <>
      <h1>{t('library.title')}</h1>
      {page.status === 'ready' && <Holdings of={page.value} />}
      <ImportBox />
      <search>
        <input
          ref={filter}
          className="wide"
          type="search"
          dir="auto"
          autoComplete="off"
          spellCheck="false"
          aria-label={t('library.filter')}
          placeholder={t('library.filter')}
          value={search}
          onChange={({ target: { value } }) =>
            goTo(value === '' ? { name: 'library' } : { name: 'library', search: value }, { replace: true })
          }
        />
      </search>
      <output className="quiet">{removed !== null && t('library.removed', { symbol: removed })}</output>
      <Await of={page}>
        {({ entries, fitting }) =>
          entries.length === 0 ? (
            <Message title={t('library.none')} />
          ) : (
            <>
              {(search !== '' || entries.length < fitting) && (
                <p className="quiet count">{shownWords(entries.length, fitting)}</p>
              )}
              <ul className="rows">
                {entries.map((entry) => (
                  <DocumentRow key={entry.symbol} entry={entry} onRemoved={setRemoved} />
                ))}
              </ul>
              <More shown={entries.length} of={fitting} onMore={() => setMost(most + LIBRARY_STEP)} />
            </>
          )
        }
      </Await>
    </>
  )
}

const Holdings = ({ of: { documents, paragraphs, isWhole } }: { of: LibraryPage }) =>
  isWhole ? <p className="quiet">{t('library.holds', { documents, paragraphs })}</p> : <p>{t('library.unread')}</p>
