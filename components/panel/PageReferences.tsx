import { type ReactNode, useState } from 'react'
import type { ListedReference } from '../clients/page'
import { JumpIcon } from '../shared/icons'
import { cardTitle, t } from '../words'
import { useClient } from './context'

interface Props {
  /** By heading; all under `''` when there is none. */
  groups: ReadonlyMap<string, ListedReference[]>
  /** Whether each says what it cites. */
  named: boolean
  tools?: ReactNode
}

/** What came of the last jump, and from which row it was made. */
interface Jump {
  id: string
  outcome: 'jumped' | 'gone'
}

/** References of the page beside the panel: each is jumped to, and the page comes back to where it was. */
export function PageReferences({ groups, named, tools }: Props) {
  const client = useClient()
  const [last, setLast] = useState<Jump | null>(null)
  const jump = async ({ id }: ListedReference) =>
    setLast({ id, outcome: (await client.jumpTo(id)) ? 'jumped' : 'gone' })
  const back = async (button: Element) => {
    await client.jumpBack()
    // The button goes, and the focus with it unless it returns to its row.
    button.closest('li')?.querySelector<HTMLElement>('[data-row]')?.focus()
    setLast(null)
  }
  const wayBack = (
    <button type="button" onClick={({ currentTarget }) => void back(currentTarget)}>
      {t('page.back')}
    </button>
  )
  const isListed = [...groups.values()].some((references) => references.some(({ id }) => id === last?.id))
  const isAway = last?.outcome === 'jumped' && !isListed
  return (
    <>
      {(tools !== undefined || isAway) && (
        <div className="toolbar">
          {tools}
          {isAway && wayBack}
        </div>
      )}
      <output className={last?.outcome === 'gone' && !isListed ? 'quiet' : 'hidden'}>
        {last?.outcome === 'gone' && t('page.gone')}
      </output>
      {[...groups].map(([heading, references]) => (
        <section key={heading}>
          {heading !== '' && <h2>{heading}</h2>}
          <ol className="rows">
            {references.map((reference) => (
              <li key={reference.id}>
                <button type="button" className="row" data-row onClick={() => void jump(reference)}>
                  {named && (
                    <span className="subject">
                      <JumpIcon /> {cardTitle(reference)}
                    </span>
                  )}
                  <span className="quoted" dir="auto">
                    {reference.before}
                    <mark>{reference.printed}</mark>
                    {reference.after}
                  </span>
                </button>
                {/* Beside the row: from far down a list of thousands, its head is out of sight and out of reach of the next Tab. */}
                {reference.id === last?.id && (
                  <div className="row-after">
                    {last.outcome === 'jumped' ? wayBack : <p className="quiet">{t('page.gone')}</p>}
                  </div>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}
