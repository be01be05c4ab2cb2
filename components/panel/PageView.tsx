import { useState } from 'react'
import type { PageReference, PageState } from '../client'
import { ReadButton } from '../reader/ReadButton'
import { JumpIcon } from '../shared/icons'
import { useSource } from '../shared/useLoad'
import { t } from '../words'
import { Await } from './Await'
import { useClient } from './context'
import { Message } from './Message'
import { PassageNotes } from './notes/PassageNotes'

/** Every reference of the page beside the panel, kept live. */
export function PageView() {
  const client = useClient()
  const page = useSource('page', () => client.page())
  return (
    <>
      <h1>{t('page.title')}</h1>
      <Await of={page}>
        {(state) => (
          <>
            <State state={state} />
            <p className="actions">
              <ReadButton
                pdf={state.status === 'closed' && state.reason === 'pdf'}
                onRead={() => client.openReader()}
              />
            </p>
          </>
        )}
      </Await>
    </>
  )
}

function State({ state }: { state: PageState }) {
  if (!('references' in state)) {
    return state.status === 'off' ? (
      <Message title={t(`off.${state.reason}`)} help={t('page.offHelp')} />
    ) : (
      <Message title={t(`page.closed.${state.reason}.title`)} help={t(`page.closed.${state.reason}.help`)} />
    )
  }
  const { references } = state
  const reading = state.status === 'reading'
  return (
    <>
      <p className="quiet" dir="auto">
        {state.title}
      </p>
      <output className="quiet count">
        {reading && references.length === 0 ? t('page.reading') : t('page.count', { count: references.length })}
      </output>
      {references.length > 0 && <References references={references} />}
      {references.length === 0 && !reading && <Message title={t('page.none')} help={t('page.noneHelp')} />}
      {state.url !== undefined && <PassageNotes url={state.url} title={state.title} />}
    </>
  )
}

function byTitle(references: PageReference[]): Map<string, PageReference[]> {
  const groups = new Map<string, PageReference[]>()
  for (const reference of references) groups.set(reference.title, [...(groups.get(reference.title) ?? []), reference])
  return groups
}

function References({ references }: { references: PageReference[] }) {
  const client = useClient()
  const [grouped, setGrouped] = useState(false)
  const [outcome, setOutcome] = useState<'jumped' | 'gone' | null>(null)
  const jump = async (reference: PageReference) => setOutcome((await client.jumpTo(reference.id)) ? 'jumped' : 'gone')
  const groups = grouped ? byTitle(references) : new Map([['', references]])
  return (
    <>
      <div className="toolbar">
        <fieldset className="switch">
          <legend className="hidden">{t('page.arrange')}</legend>
          <button type="button" aria-pressed={!grouped} onClick={() => setGrouped(false)}>
            {t('page.inOrder')}
          </button>
          <button type="button" aria-pressed={grouped} onClick={() => setGrouped(true)}>
            {t('page.grouped')}
          </button>
        </fieldset>
        {outcome === 'jumped' && (
          <button type="button" onClick={() => void client.jumpBack().then(() => setOutcome(null))}>
            {t('page.back')}
          </button>
        )}
      </div>
      <output className={outcome === 'gone' ? 'quiet' : 'hidden'}>{outcome === 'gone' && t('page.gone')}</output>
      {[...groups].map(([title, members]) => (
        <section key={title}>
          {grouped && <h2>{title}</h2>}
          <ol className="rows">
            {members.map((reference) => (
              <li key={reference.id}>
                <button type="button" className="row" data-row onClick={() => void jump(reference)}>
                  {!grouped && (
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
