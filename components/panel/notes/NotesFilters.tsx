import { memo } from 'react'
import { useLanguage } from '../../shared/useLanguage'
import { useSource } from '../../shared/useLoad'
import { type NotesFilters as Filters, noteKinds, otherSorts } from '../../views'
import { t } from '../../words'
import { Choice } from '../Choice'
import { useClient } from '../context'

type Narrowed = { [Name in 'sort' | 'kind' | 'tag']: Filters[Name] | undefined }

interface Props extends Narrowed {
  onChange(change: (filters: Filters) => Filters): void
}

/** Narrows the list of notes, and orders it. */
export const NotesFilters = memo(function NotesFilters({ onChange, ...chosen }: Props) {
  useLanguage()
  const client = useClient()
  const tags = useSource('tags', () => client.tags())
  const set = (part: Partial<Narrowed>) =>
    onChange((filters) => {
      const { sort, kind, tag, ...rest } = { ...filters, ...part }
      return { ...rest, ...(sort && { sort }), ...(kind && { kind }), ...(tag && { tag }) }
    })
  const tagOptions =
    tags.status === 'ready'
      ? tags.value.map(({ tag, count }) => ({ value: tag, label: t('notes.tagCount', { tag, count }) }))
      : []
  return (
    <div className="selects">
      <Choice
        label={t('notes.kind')}
        value={chosen.kind}
        options={noteKinds.map((value) => ({ value, label: t(`notes.kinds.${value}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <Choice label={t('notes.tag')} value={chosen.tag} options={tagOptions} onChange={(tag) => set({ tag })} />
      <Choice
        label={t('notes.sort')}
        any={t('notes.sortChanged')}
        value={chosen.sort}
        options={otherSorts.map((value) => ({ value, label: t(`notes.sorts.${value}`) }))}
        onChange={(sort) => set({ sort })}
      />
    </div>
  )
})
