import { type ReactNode, useState } from 'react'
import type { PageReference } from '../client'
import { JumpIcon } from '../shared/icons'
import { t } from '../words'
import { useClient } from './context'

interface Props {
  /** By heading; all under `''` when there is none. */
  groups: ReadonlyMap<string, PageReference[]>
  /** Whether each says what it cites. */
  named: boolean
  /** What stands beside the way back. */
  tools?: ReactNode
}

/** References of the page beside the panel: each is jumped to, and the page comes back to where it was. */
export function PageReferences({ groups, named, tools }: Props) {
  const client = useClient()
  const [outcome, setOutcome] = useState<'jumped' | 'gone' | null>(null)
  const jump = async (reference: PageReference) => setOutcome((await client.jumpTo(reference.id)) ? 'jumped' : 'gone')
  const back = () => void client.jumpBack().then(() => setOutcome(null))
  return (
    <>
      {(tools !== undefined || outcome === 'jumped') && (
        <div className="toolbar">
          {tools}
          {outcome === 'jumped' && (
            <button type="button" onClick={back}>
              {t('page.back')}
            </button>
          )}
        </div>
      )}
      <output className={outcome === 'gone' ? 'quiet' : 'hidden'}>{outcome === 'gone' && t('page.gone')}</output>
      {[...groups].map(([heading, references]) => (
        <section key={heading}>
          {heading !== '' && <h2>{heading}</h2>}
          <ol className="rows">
            {references.map((reference) => (
              <li key={reference.id}>
                <button type="button" className="row" data-row onClick={() => void jump(reference)}>
                  {named && (
                    <span className="subject">
                      <JumpIcon /> {reference.title}
                    </span>
                  )}
                  <span className="quoted" dir="auto">
                    {reference.before}
                    <mark>{reference.printed}</mark>
                    {reference.after}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}
