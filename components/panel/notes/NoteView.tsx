import { useState } from 'react'
import { useSource } from '../../shared/useLoad'
import { viewHref } from '../../views'
import { t } from '../../words'
import { Await } from '../Await'
import { goTo, useClient } from '../context'
import { Message } from '../Message'
import { NoteItem } from './NoteItem'
import { targetWords } from './noteWords'
import { useFindingLinks } from './useFindingLinks'

/** One note, open for writing: where a card's "continue in side panel" leads. */
export function NoteView({ id }: { id: string }) {
  const client = useClient()
  const note = useSource(`note ${id}`, () => client.note(id))
  const held = note.status === 'ready' ? note.value : null
  const target = held?.target
  const links = useFindingLinks(target?.type === 'finding' ? [target.key] : [])
  const [edited, setEdited] = useState({ id: '', open: false })
  // A note that is deleted while one writes stays open; one that was before is only shown.
  if (edited.id !== id && held?.id === id) setEdited({ id, open: held.deleted === undefined })
  const edit = (open: boolean, own = id) => {
    if (own !== id) goTo({ name: 'note', id: own })
    setEdited({ id: own, open })
  }
  return (
    <>
      <p className="kicker">
        <a href={viewHref({ name: 'notes' })}>{t('notes.all')}</a>
      </p>
      <Await of={note}>
        {(value) =>
          value === null ? (
            <Message title={t('notes.missing')} help={t('notes.missingHelp')}>
              <p>
                <a href={viewHref({ name: 'safekeeping' })}>{t('safekeeping.title')}</a>
              </p>
            </Message>
          ) : (
            <NoteItem
              key={value.id}
              note={value}
              about={targetWords(value.target, links)}
              editing={edited.id === value.id && edited.open}
              onEdit={edit}
            />
          )
        }
      </Await>
    </>
  )
}
