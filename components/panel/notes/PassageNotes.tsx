import type { Note } from '../../../data/api'
import type { PassageTarget } from '../../clients/page'
import { useSource } from '../../shared/useLoad'
import { t } from '../../words'
import { useClient } from '../context'
import { NotesOn } from './NotesOn'

/** The notes on the page beside the panel and on its passages, and whether their words still stand there. */
export function PassageNotes({ url, title }: { url: string; title: string }) {
  const client = useClient()
  const page: PassageTarget = { type: 'passage', url, title }
  const states = useSource(`passages ${url}`, () => client.passages())
  const remark = ({ id }: Note) => {
    const state = states.status === 'ready' ? states.value.get(id) : undefined
    return state === undefined || state === 'exact' ? undefined : t(`page.passage.${state}`)
  }
  return <NotesOn target={page} pick={() => client.selectedPassage(page)} remark={remark} help={t('page.noteHelp')} />
}
