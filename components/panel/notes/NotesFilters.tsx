import { useSource } from '../../shared/useLoad'
import type { NotesFilters as Filters } from '../../views'
import { words } from '../../words'
import { Choice } from '../Choice'
import { useClient } from '../context'

const options = <T extends string>(of: Record<T, string>) =>
  Object.entries<string>(of).map(([value, label]) => ({ value: value as T, label }))
const kinds = options(words.notes.kinds)
const sorts = options(words.notes.sorts)

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
      ? tags.value.map(({ tag, count }) => ({ value: tag, label: words.notes.tagCount(tag, count) }))
      : []
  return (
    <div className="selects">
      <Choice label={words.notes.kind} value={filters.kind} options={kinds} onChange={(kind) => set({ kind })} />
      <Choice label={words.notes.tag} value={filters.tag} options={tagOptions} onChange={(tag) => set({ tag })} />
      <Choice
        label={words.notes.sort}
        any={words.notes.sortChanged}
        value={filters.sort}
        options={sorts}
        onChange={(sort) => set({ sort })}
      />
    </div>
  )
}
