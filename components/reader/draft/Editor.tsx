import { useState } from 'react'
import { handFocusTo } from '../../shared/handFocus'
import { SectionTitle } from '../../shared/SectionTitle'
import { day, t } from '../../words'
import type { Change, Draft, DraftClient } from './client'
import { Doubts } from './Doubts'
import { ParagraphEditor } from './ParagraphEditor'
import { rowOf } from './rowOf'
import { Save } from './Save'

/** The draft as it stands, each correction on top of the last, and all of them to be taken back. They outlive the view. */
export function Editor({ client, begun }: { client: DraftClient; begun: readonly Draft[] }) {
  const [steps, setSteps] = useState(begun)
  const draft = steps.at(-1)
  if (draft === undefined) return null
  const step = (next: readonly Draft[]) => {
    setSteps(next)
    client.keep(next)
  }
  const change = (made: Change) => {
    const next = client.change(draft, made)
    if (next !== draft) step([...steps, next])
  }
  const { document, doubts, origins } = draft
  const { title, symbol, adopted, language, paragraphs, findings, sections, headings } = document
  return (
    <>
      <div className="part">
        <p className="subject" lang={language} dir="auto">
          {title}
        </p>
        <p className="quiet">
          <bdi>{symbol}</bdi> · <bdi>{client.stateName(document.state)}</bdi> · {day(adopted)}
        </p>
        <p className="quiet">
          {t('draft.paragraphs', { count: paragraphs.length })} · {t('browse.findings', { count: findings.length })}
        </p>
      </div>
      <Doubts draft={draft} onSettle={(doubt) => change({ type: 'settle', doubt })} />
      <ol className="paragraphs">
        {paragraphs.map((paragraph, index) => {
          const before = paragraphs[index - 1]
          const section =
            before?.section === paragraph.section ? undefined : sections.find(({ id }) => id === paragraph.section)
          const heading =
            before?.heading === paragraph.heading ? undefined : headings.find(({ id }) => id === paragraph.heading)
          return (
            <li
              key={origins[index]?.id}
              id={rowOf(paragraph.number)}
              tabIndex={-1}
              // Joined to the one before.
              ref={handFocusTo(() => window.document.getElementById(rowOf(paragraph.number - 1)))}
            >
              {section !== undefined && (
                <h3 dir="auto">
                  <SectionTitle id={section.id}>{section.title}</SectionTitle>
                </h3>
              )}
              {heading !== undefined && <h4 dir="auto">{heading.title}</h4>}
              <ParagraphEditor
                client={client}
                draft={draft}
                paragraph={paragraph}
                start={origins[index]?.start ?? null}
                isDoubtful={doubts.some((doubt) => doubt.paragraph === paragraph.number)}
                onChange={change}
              />
            </li>
          )
        })}
      </ol>
      <Save client={client} draft={draft} onUndo={steps.length > 1 ? () => step(steps.slice(0, -1)) : null} />
    </>
  )
}
