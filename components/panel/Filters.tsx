import { useRef, useState } from 'react'
import type { FacetCount, Facets, SearchFilters } from '../../data/api'
import type { Treaty } from '../clients/panel'
import { paragraphFunctions } from '../shared/FunctionBadge'
import { useLoad } from '../shared/useLoad'
import { articleTitle, isBefore, number, t } from '../words'
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
  // Once open it stays so: whoever takes the last filter off may want another.
  const [open, setOpen] = useState(active > 0)
  const summary = useRef<HTMLElement>(null)
  const facets = useFacets(query, filters, open)
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
    <details className="filters" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary}>
        {t('search.filters')}
        {active > 0 && <span className="quiet"> · {t('search.active', { count: active })}</span>}
      </summary>
      <fieldset className="chips">
        <legend className="hidden">{t('search.function')}</legend>
        {paragraphFunctions.map((name) => (
          <label key={name} className="chip" data-function={name}>
            <input type="checkbox" checked={filters.functions?.includes(name) ?? false} onChange={() => toggle(name)} />
            {t(`functions.${name}`)}
            {facets !== null && <Count of={countOf(facets.functions, name)} />}
          </label>
        ))}
      </fieldset>
      <div className="selects">
        {treaties.status === 'ready' && (
          <Choice
            label={t('search.article')}
            value={filters.article}
            options={articleOptions(treaties.value, facets?.articles)}
            onChange={(article) => set({ article })}
          />
        )}
        {facets !== null && <SectionChoice facets={facets} filters={filters} set={set} />}
      </div>
      {facets !== null && many && <Narrowing facets={facets} filters={filters} set={set} />}
      <div className="filters-foot">
        <label className="check">
          <input
            type="checkbox"
            checked={filters.hasNotes === true}
            onChange={() => set({ hasNotes: !filters.hasNotes })}
          />
          {t('search.hasNotes')}
          {facets !== null && <Count of={facets.hasNotes} />}
        </label>
        {active > 0 && (
          <button
            type="button"
            className="link"
            onClick={() => {
              // The button goes; what is beside it is the next to be used.
              summary.current?.focus()
              onChange({})
            }}
          >
            {t('search.clearFilters')}
          </button>
        )}
      </div>
    </details>
  )
}

/** What the results can be narrowed by, with how many have each, whatever else of its list is chosen. Asked for only while it can be seen. */
function useFacets(query: string, filters: SearchFilters, isSeen: boolean): Facets | null {
  const client = useClient()
  const facets = useLoad(`facets ${isSeen} ${JSON.stringify([query, filters])}`, async () =>
    isSeen ? client.facets(query, filters) : null,
  )
  return facets.status === 'ready' ? facets.value : null
}

const countOf = (values: FacetCount[], name: string): number => values.find(({ value }) => value === name)?.count ?? 0

const Count = ({ of }: { of: number }) => <span className="quiet">({number(of)})</span>

interface NarrowingProps {
  facets: Facets
  filters: SearchFilters
  set(part: Partial<SearchFilters>): void
}

/** The sections of the one document that answers. */
function SectionChoice({ facets, filters: { section }, set }: NarrowingProps) {
  const options = facets.sections.map(({ value, label, count }) => ({
    value,
    label: `${isBefore(value) ? t('section.before') : t('finding.section', { id: value, title: label })} (${number(count)})`,
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

function Narrowing({ facets: { states, treaties, years, documents }, filters, set }: NarrowingProps) {
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
  values.map(({ value, label, count }) => ({ value, label: `${label} (${number(count)})` }))

type Option = { value: string; label: string }

/** All articles, also those that nothing answers for: who knows the treaty looks for them where they stand. */
const articleOptions = (treaties: Treaty[], counts: FacetCount[] | undefined): Option[] =>
  treaties
    .flatMap(({ articles }) => articles)
    .map(({ article }) => {
      const title = t('requiresTitled', { number: article.number, title: articleTitle(article) })
      const label = counts === undefined ? title : `${title} (${number(countOf(counts, article.number))})`
      return { value: article.number, label }
    })

/** What is chosen stays in its list, also where it leaves nothing. */
const withChosen = (options: Option[], chosen: string | undefined): Option[] =>
  chosen === undefined || options.some(({ value }) => value === chosen)
    ? options
    : [{ value: chosen, label: chosen }, ...options]
