import { useSource } from '../../shared/useLoad'
import type { NotesFilters as Filters } from '../../views'
import { t } from '../../words'
import { Choice } from '../Choice'
import { useClient } from '../context'

const kinds = ['finding', 'paragraph', 'provision', 'document', 'symbol', 'passage'] as const
const sorts = ['newest', 'oldest', 'subject'] as const

interface Props {
  filters: Filters
  onChange(filters: Filters): void
}

/** Narrows the list of notes, and orders it. */
export function NotesFilters({ filters, onChange }: Props) {
  const client = useClient()
  const tags = useSource('tags', () => client.tags())
  const set = (part: { [Name in keyof Filters]: Filters[Name] | undefined }) => {
    const { sort, kind, tag, ...rest } = { ...filters, ...part }
    onChange({ ...rest, ...(sort && { sort }), ...(kind && { kind }), ...(tag && { tag }) })
  }
  const tagOptions =
    tags.status === 'ready'
      ? tags.value.map(({ tag, count }) => ({ value: tag, label: t('notes.tagCount', { tag, count }) }))
      : []
  return (
    <div className="selects">
      <Choice
        label={t('notes.kind')}
        value={filters.kind}
        options={kinds.map((value) => ({ value, label: t(`notes.kinds.${value}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <Choice label={t('notes.tag')} value={filters.tag} options={tagOptions} onChange={(tag) => set({ tag })} />
      <Choice
        label={t('notes.sort')}
        any={t('notes.sortChanged')}
        value={filters.sort}
        options={sorts.map((value) => ({ value, label: t(`notes.sorts.${value}`) }))}
        onChange={(sort) => set({ sort })}
      />
    </div>
  )
}
