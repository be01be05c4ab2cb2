import type { NoteSort, NoteTarget, SearchFilters } from '../data/api'
import { everyOf } from './shared/everyOf'

/** The views of the side panel. Each has an address, so that back, forward and reload work and a card can point to one. */
export type View =
  | { name: 'search'; query: string; filters: SearchFilters }
  | { name: 'browse' }
  | { name: 'article'; instrument: string; article: string }
  | { name: 'document'; symbol: string; paragraph?: number }
  | { name: 'finding'; key: string; compose?: boolean }
  | { name: 'library'; search?: string }
  | { name: 'page' }
  | ({ name: 'notes' } & NotesFilters)
  | { name: 'note'; id: string }
  | { name: 'safekeeping' }

/** Which notes are listed, and how. */
export interface NotesFilters {
  search?: string
  tag?: string
  kind?: NoteTarget['type']
  sort?: NoteSort
  deleted?: boolean
}

type NoteKind = NoteTarget['type']
export const noteKinds = everyOf<NoteKind>()(['finding', 'paragraph', 'provision', 'document', 'symbol', 'passage'])
/** Beside the usual one, by the last change. */
export const otherSorts = everyOf<Exclude<NoteSort, 'changed'>>()(['newest', 'oldest', 'subject'])
const sorts: readonly NoteSort[] = ['changed', ...otherSorts]

function notesPath({ search, tag, kind, sort, deleted }: NotesFilters): string {
  const fields = new URLSearchParams()
  if (search !== undefined) fields.set('q', search)
  if (tag !== undefined) fields.set('tag', tag)
  if (kind !== undefined) fields.set('kind', kind)
  if (sort !== undefined) fields.set('sort', sort)
  if (deleted) fields.set('deleted', 'yes')
  const written = fields.toString()
  return written === '' ? '/notes' : `/notes/${written}`
}

function readNotes(written: string): View {
  const fields = new URLSearchParams(written)
  const view: Extract<View, { name: 'notes' }> = { name: 'notes' }
  const search = fields.get('q')
  const tag = fields.get('tag')
  const kind = noteKinds.find((one) => one === fields.get('kind'))
  const sort = sorts.find((one) => one === fields.get('sort'))
  if (search !== null) view.search = search
  if (tag !== null) view.tag = tag
  if (kind !== undefined) view.kind = kind
  if (sort !== undefined) view.sort = sort
  if (fields.has('deleted')) view.deleted = true
  return view
}

type TextFilter = Exclude<keyof SearchFilters, 'functions' | 'hasNotes'>
const textFilters = everyOf<TextFilter>()(['article', 'section', 'document', 'state', 'treaty', 'year'])

function searchPath({ query, filters }: Extract<View, { name: 'search' }>): string {
  const fields = new URLSearchParams()
  if (query !== '') fields.set('q', query)
  for (const name of filters.functions ?? []) fields.append('function', name)
  for (const name of textFilters) {
    const value = filters[name]
    if (value !== undefined) fields.set(name, value)
  }
  if (filters.hasNotes) fields.set('notes', 'yes')
  const written = fields.toString()
  return written === '' ? '/search' : `/search/${written}`
}

/** The part of the address after `#`: `'/finding/CRC%2FC%2FOPSC%2FUSA%2FCO%2F3-4%2324-25'`. */
export function viewPath(view: View): string {
  const part = encodeURIComponent
  switch (view.name) {
    case 'search':
      return searchPath(view)
    case 'article':
      return `/article/${part(view.instrument)}/${part(view.article)}`
    case 'document':
      return `/document/${part(view.symbol)}${view.paragraph === undefined ? '' : `/${view.paragraph}`}`
    case 'finding':
      return `/finding/${part(view.key)}${view.compose ? '/note' : ''}`
    case 'library':
      return view.search === undefined ? '/library' : `/library/${part(view.search)}`
    case 'notes':
      return notesPath(view)
    case 'note':
      return `/note/${part(view.id)}`
    default:
      return `/${view.name}`
  }
}

/** For a link: `'#/notes'`. */
export function viewHref(view: View): string {
  return `#${viewPath(view)}`
}

const emptySearch: View = { name: 'search', query: '', filters: {} }

function readSearch(written: string): View {
  const fields = new URLSearchParams(written)
  const filters: SearchFilters = {}
  const functions = fields.getAll('function')
  if (functions.length > 0) filters.functions = functions
  for (const name of textFilters) {
    const value = fields.get(name)
    if (value !== null) filters[name] = value
  }
  if (fields.has('notes')) filters.hasNotes = true
  return { name: 'search', query: fields.get('q') ?? '', filters }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Reads what `viewPath` wrote. Any other address, and none, is an empty search. */
export function readView(path: string): View {
  const [name, first = '', second = ''] = path.replace(/^\//, '').split('/')
  const value = decoded(first)
  switch (name) {
    case 'search':
      return readSearch(first)
    case 'browse':
    case 'page':
    case 'safekeeping':
      return { name }
    case 'library':
      return value === '' ? { name } : { name, search: value }
    case 'notes':
      return readNotes(first)
    case 'article':
      return value === '' || second === '' ? { name: 'browse' } : { name, instrument: value, article: decoded(second) }
    case 'document':
      if (value === '') return { name: 'browse' }
      return /^[1-9]\d*$/.test(second) ? { name, symbol: value, paragraph: Number(second) } : { name, symbol: value }
    case 'finding':
      if (value === '') return { name: 'browse' }
      return second === 'note' ? { name, key: value, compose: true } : { name, key: value }
    case 'note':
      return value === '' ? { name: 'notes' } : { name, id: value }
    default:
      return emptySearch
  }
}
