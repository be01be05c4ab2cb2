import { MarkdownView } from '../../notes/MarkdownView'
import { t } from '../../words'
import type { PaperNote } from './client'

/** The notes behind a printed document, under the numbers that stand in its margin. */
export function Endnotes({ title, notes }: { title: string; notes: readonly PaperNote[] }) {
  return (
    <section className="endnotes">
      <h2 dir="auto">{t('reader.endnotes', { title })}</h2>
      <ol>
        {notes.map((note) => (
          <li key={note.number}>
            <Endnote note={note} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Endnote({ note: { number, page, quote, about, text, tags } }: { note: PaperNote }) {
  return (
    <>
      <p className="place">
        <b>{t('reader.noteNumber', { number })}</b>
        {page !== null && <span>{t('reader.pageNamed', { page })}</span>}
        {page === null && quote === '' && <span>{t('reader.wholeDocument')}</span>}
        {about !== null && <span dir="auto">{about}</span>}
      </p>
      {quote !== '' && <blockquote dir="auto">{quote}</blockquote>}
      <MarkdownView blocks={text} />
      {tags.length > 0 && <p className="quiet">{tags.join(' · ')}</p>}
    </>
  )
}
