import { useState } from 'react'
import type { ListedReference, PageState } from '../clients/page'
import { ReadButton } from '../ownPages/ReadButton'
import { useSource } from '../shared/useLoad'
import { cardTitle, t } from '../words'
import { Await } from './Await'
import { useClient } from './context'
import { Message } from './Message'
import { PassageNotes } from './notes/PassageNotes'
import { PageReferences } from './PageReferences'

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
      <Message
        title={t(`off.${state.reason}`)}
        help={t(state.reason === 'policy' ? 'page.policyHelp' : 'page.offHelp')}
      />
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

function byTitle(references: ListedReference[]): Map<string, ListedReference[]> {
  const groups = new Map<string, ListedReference[]>()
  for (const reference of references) {
    const title = cardTitle(reference)
    groups.set(title, [...(groups.get(title) ?? []), reference])
  }
  return groups
}

function References({ references }: { references: ListedReference[] }) {
  const [grouped, setGrouped] = useState(false)
  return (
    <PageReferences
      groups={grouped ? byTitle(references) : new Map([['', references]])}
      named={!grouped}
      tools={
        <fieldset className="switch">
          <legend className="hidden">{t('page.arrange')}</legend>
          <button type="button" aria-pressed={!grouped} onClick={() => setGrouped(false)}>
            {t('page.inOrder')}
          </button>
          <button type="button" aria-pressed={grouped} onClick={() => setGrouped(true)}>
            {t('page.grouped')}
          </button>
        </fieldset>
      }
    />
  )
}
