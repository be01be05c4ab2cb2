import type { SearchFilters } from '../api'
import { targetKey } from '../notes/target'
import type { Entry } from './entries'
import { provisionFit } from './provisionFit'

/** Whether an entry passes every filter that is set. Articles have no function, section or document and pass none of these. */
export function passes(
  entry: Entry,
  filters: SearchFilters,
  noted: ReadonlySet<string>,
  entries: readonly Entry[],
  instrument: string,
): boolean {
  if (filters.hasNotes && !hasNotes(entry, noted)) return false
  if (filters.article !== undefined && !citesArticle(entry, filters.article, entries, instrument)) return false
  const ofDocument = [filters.functions?.length ? filters.functions : undefined, filters.section, filters.document]
  if (entry.kind === 'article') return ofDocument.every((filter) => filter === undefined)
  const { document, paragraph } = entry
  if (filters.document !== undefined && filters.document !== document.symbol) return false
  if (filters.section !== undefined && !inSection(paragraph.section, filters.section)) return false
  return !filters.functions?.length || paragraph.functions.some((name) => filters.functions?.includes(name))
}

/** `X` holds `X.A`. */
const inSection = (section: string, asked: string) => section === asked || section.startsWith(`${asked}.`)

/** Only what answers for the provision itself: its neighbours in the same article do not. */
function citesArticle(entry: Entry, article: string, entries: readonly Entry[], instrument: string): boolean {
  const { by, citation } = provisionFit({ provisions: [article], instrument }, entry, entries)
  if (by === 'article') return true
  return (
    citation?.provisions.some(
      (cited) => cited === article || cited.startsWith(`${article}.`) || article.startsWith(`${cited}.`),
    ) ?? false
  )
}

function hasNotes(entry: Entry, noted: ReadonlySet<string>): boolean {
  if (entry.kind === 'article') {
    const start = targetKey({ type: 'provision', instrument: entry.instrument, provision: entry.article.number })
    return [...noted].some((key) => key === start || key.startsWith(`${start}.`))
  }
  const { document, paragraph, findingKey } = entry
  const own = targetKey({ type: 'paragraph', symbol: document.symbol, paragraph: paragraph.number })
  return noted.has(own) || (findingKey !== null && noted.has(targetKey({ type: 'finding', key: findingKey })))
}
