import { useState } from 'react'
import type { FacetCount, SearchFilters } from '../../data/api'
import type { Treaty } from '../client'
import { paragraphFunctions } from '../shared/FunctionBadge'
import { useLoad } from '../shared/useLoad'
import { articleTitle, t } from '../words'
import { Choice } from './Choice'
import { useClient } from './context'
import { useManyDocuments } from './useManyDocuments'

interface Props {
  query: string
  filters: SearchFilters
  onChange(filters: SearchFilters): void
}

/** Narrows a search by what a paragraph does, the article it is tied to, and where it stands. */
export function Filters({ query, filters, onChange }: Props) {
  const client = useClient()
  const treaties = useLoad('treaties', () => client.treaties())
  const many = useManyDocuments()
  const active = Object.keys(filters).length
  const [open, setOpen] = useState(active > 0)
  const set = (part: Partial<SearchFilters>) => {
    const next = { ...filters, ...part }
    for (const name of Object.keys(next) as (keyof SearchFilters)[]) if (!next[name]) delete next[name]
    onChange(next)
  }
  const toggle = (name: string) => {
    const chosen = filters.functions ?? []
    const next = chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name]
    set({ functions: next.length > 0 ? next : undefined })
  }
  return (
    <details className="filters" open={active > 0 || undefined} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('search.filters')}
        {active > 0 && <span className="quiet"> · {t('search.active', { count: active })}</span>}
      </summary>
      <fieldset className="chips">
        <legend className="hidden">{t('search.function')}</legend>
        {paragraphFunctions.map((name) => (
          <label key={name} className="chip" data-function={name}>
            <input type="checkbox" checked={filters.functions?.includes(name) ?? false} onChange={() => toggle(name)} />
            {t(`functions.${name}`)}
          </label>
        ))}
      </fieldset>
      <div className="selects">
        {treaties.status === 'ready' && (
          <Choice
            label={t('search.article')}
            value={filters.article}
            options={articleOptions(treaties.value)}
            onChange={(article) => set({ article })}
          />
        )}
        {open && <SectionChoice query={query} filters={filters} set={set} />}
      </div>
      {open && many && <Narrowing query={query} filters={filters} set={set} />}
      <div className="filters-foot">
        <label className="check">
          <input
            type="checkbox"
            checked={filters.hasNotes === true}
            onChange={() => set({ hasNotes: !filters.hasNotes })}
          />
          {t('search.hasNotes')}
        </label>
        {active > 0 && (
          <button type="button" className="link" onClick={() => onChange({})}>
            {t('search.clearFilters')}
          </button>
        )}
      </div>
    </details>
  )
}

interface NarrowingProps {
  query: string
  filters: SearchFilters
  set(part: Partial<SearchFilters>): void
}

/** The sections of the one document that answers; all of them, so that another than the chosen one can be chosen. */
function SectionChoice({ query, filters: { section, ...others }, set }: NarrowingProps) {
  const client = useClient()
  const facets = useLoad(`facets ${JSON.stringify([query, others])}`, () => client.facets(query, others))
  if (facets.status !== 'ready') return null
  const options = facets.value.sections.map(({ value, label, count }) => ({
    value,
    label: `${t('finding.section', { id: value, title: label })} (${count})`,
  }))
  return (
    <Choice
      label={t('search.section')}
      value={section}
      options={withChosen(options, section)}
      onChange={(chosen) => set({ section: chosen })}
    />
  )
}

/** What the results can be narrowed by, with how many each would leave. Asked for only while it can be seen. */
function Narrowing({ query, filters, set }: NarrowingProps) {
  const client = useClient()
  const facets = useLoad(`facets ${JSON.stringify([query, filters])}`, () => client.facets(query, filters))
  if (facets.status !== 'ready') return null
  const { states, treaties, years, documents } = facets.value
  return (
    <div className="selects">
      <Choice
        label={t('search.state')}
        value={filters.state}
        options={withChosen(counted(states), filters.state)}
        onChange={(state) => set({ state })}
      />
      <Choice
        label={t('search.treaty')}
        value={filters.treaty}
        options={withChosen(counted(treaties), filters.treaty)}
        onChange={(treaty) => set({ treaty })}
      />
      <Choice
        label={t('search.year')}
        value={filters.year}
        options={withChosen(counted(years), filters.year)}
        onChange={(year) => set({ year })}
      />
      <Choice
        label={t('search.document')}
        value={filters.document}
        options={withChosen(counted(documents), filters.document)}
        onChange={(document) => set({ document, section: undefined })}
      />
    </div>
  )
}

const counted = (values: FacetCount[]): Option[] =>
  values.map(({ value, label, count }) => ({ value, label: `${label} (${count})` }))

type Option = { value: string; label: string }

function articleOptions(treaties: Treaty[]): Option[] {
  return treaties
    .flatMap(({ articles }) => articles)
    .map(({ article }) => ({
      value: article.number,
      label: t('requiresTitled', { number: article.number, title: articleTitle(article) }),
    }))
}

/** What is chosen stays in its list, also where it leaves nothing. */
const withChosen = (options: Option[], chosen: string | undefined): Option[] =>
  chosen === undefined || options.some(({ value }) => value === chosen)
    ? options
    : [{ value: chosen, label: chosen }, ...options]
