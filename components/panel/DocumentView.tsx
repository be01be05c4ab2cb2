import { useEffect, useRef } from 'react'
import type { Document, Finding, Paragraph, Section } from '../../data/schema'
import { OfficialLink } from '../shared/OfficialLink'
import { ParagraphView } from '../shared/ParagraphView'
import { useLoad } from '../shared/useLoad'
import { viewHref } from '../views'
import { day, list, t } from '../words'
import { Await } from './Await'
import { CiteActions } from './CiteActions'
import { useClient } from './context'
import { NumberedTitle } from './NumberedTitle'
import { NotesOn } from './notes/NotesOn'
import { UnheldDocument } from './UnheldDocument'

/** A document whole: its facts, then its sections with every paragraph, each tied to its finding. */
export function DocumentView({ symbol, paragraph }: { symbol: string; paragraph: number | undefined }) {
  const client = useClient()
  const loaded = useLoad(`document ${symbol}`, () => client.document(symbol))
  return (
    <Await of={loaded}>
      {(document) =>
        document === null ? (
          <UnheldDocument symbol={symbol} />
        ) : (
          <>
            <Facts document={document} />
            <Contents document={document} />
            <NotesOn target={{ type: 'document', symbol }} />
            {document.sections.map((section) => (
              <SectionView key={section.id} document={document} section={section} at={paragraph} />
            ))}
          </>
        )
      }
    </Await>
  )
}

function Facts({ document }: { document: Document }) {
  return (
    <header className="facts-head">
      <p className="kicker">{document.symbol}</p>
      <h1 lang={document.language} dir="auto">
        {document.title}
      </h1>
      <p className="quiet">
        {t('browse.adopted', { adopted: day(document.adopted), considered: day(document.considered) })}{' '}
        {document.nextReportDue !== null && t('browse.nextReport', { date: day(document.nextReportDue) })}
      </p>
      <div className="actions">
        <CiteActions document={document} paragraphs={[]} />
        <OfficialLink className="button" href={document.url}>
          {t('officialText')}
        </OfficialLink>
      </div>
    </header>
  )
}

const anchor = (section: Section) => `section-${section.id}`

function Contents({ document }: { document: Document }) {
  const jump = (section: Section) => () => globalThis.document.getElementById(anchor(section))?.focus()
  return (
    <details className="contents">
      <summary>{t('browse.contents')}</summary>
      <ul>
        {document.sections.map((section) => (
          <li key={section.id} data-nested={section.parent !== null || undefined}>
            <button type="button" onClick={jump(section)}>
              <NumberedTitle of={section} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface SectionProps {
  document: Document
  section: Section
  at: number | undefined
}

function SectionView({ document, section, at }: SectionProps) {
  const own = document.paragraphs.filter((each) => each.section === section.id)
  const firstOf = new Map<string, number>()
  for (const { heading, number } of own) if (heading !== null && !firstOf.has(heading)) firstOf.set(heading, number)
  return (
    <section className="document-section">
      <h2 id={anchor(section)} tabIndex={-1} lang={document.language} dir="auto">
        <NumberedTitle of={section} />
      </h2>
      <Cites of={section} />
      {own.map((each) => {
        const heading = document.headings.find(({ id }) => id === each.heading)
        return (
          <div key={each.number} className="placed">
            {heading && firstOf.get(heading.id) === each.number && (
              <h3 lang={document.language} dir="auto">
                {heading.title}
              </h3>
            )}
            <Placed document={document} paragraph={each} here={each.number === at} />
          </div>
        )
      })}
    </section>
  )
}

function Cites({ of }: { of: Section }) {
  if (of.provisions.length === 0) return null
  return <p className="quiet">{t('browse.cites', { printed: list(of.provisions.map((each) => each.printed)) })}</p>
}

function findingOf(document: Document, number: number): Finding | undefined {
  return document.findings.find(({ concern, recommendation }) => concern === number || recommendation === number)
}

function Placed({ document, paragraph, here }: { document: Document; paragraph: Paragraph; here: boolean }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (here) place.current?.focus()
  }, [here])
  const finding = findingOf(document, paragraph.number)
  return (
    <div ref={place} tabIndex={-1} data-here={here || undefined}>
      <ParagraphView paragraph={paragraph} language={document.language} />
      {finding && (
        <a className="onward" href={viewHref({ name: 'finding', key: `${document.symbol}#${finding.id}` })}>
          {t('browse.openFinding', { paragraph: paragraph.number })}
        </a>
      )}
    </div>
  )
}
