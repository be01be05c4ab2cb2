import { officialUrl } from '../../../citations/symbols/decode'
import type { CitationStyle, Note, NoteTarget } from '../../api'
import { type Citation, citeDocument, citeProvisions, escaped } from '../../cite'
import { factsOf, findingView, paragraphsOf, readFindingKey } from '../../library/facts'
import type { Document } from '../../schema'
import { orders } from '../order'
import { pageNumberIn, targetKey } from '../target'
import type { ExportWords } from './words'

/** What notes are about, in words and with a citation, for exports that people read. */
export interface Subject {
  title: string
  citation: Citation
  /** Where it can be read; empty for none. */
  url: string
}

export type Subjects = (target: NoteTarget) => Subject

/** Symbols of the documents that notes are about, each once. */
export function symbolsOf(notes: readonly Note[]): string[] {
  const symbols = notes.map(({ target }) => {
    if (target.type === 'finding') return readFindingKey(target.key).symbol
    return 'symbol' in target ? target.symbol : ''
  })
  return [...new Set(symbols)].filter((symbol) => symbol !== '')
}

/** Knows these documents of the library; anything else is named by its symbol. */
export function subjectsOf(documents: readonly Document[], style: CitationStyle, words: ExportWords): Subjects {
  const bySymbol = new Map(documents.map((document) => [document.symbol, document]))
  const known = (symbol: string, paragraphs: readonly number[], title: string): Subject => {
    const document = bySymbol.get(symbol)
    const url = officialUrl(symbol)
    if (document === undefined) return { title, citation: plain(`${title}.`), url }
    return { title, citation: citeDocument(factsOf(document), paragraphs, style), url: document.url }
  }
  return (target) => {
    switch (target.type) {
      case 'finding': {
        const { symbol, id } = readFindingKey(target.key)
        const document = bySymbol.get(symbol)
        const finding = document?.findings.find((one) => one.id === id)
        if (!document || !finding) return known(symbol, [], target.key)
        const view = findingView(document, finding)
        return known(symbol, paragraphsOf(view), `${words.finding(view)} (${symbol})`)
      }
      case 'paragraph':
        return known(target.symbol, [target.paragraph], words.paragraph(target.symbol, target.paragraph))
      case 'document':
      case 'symbol':
        return known(target.symbol, [], target.symbol)
      case 'provision':
        return {
          title: words.provision(target.instrument, target.provision),
          citation: citeProvisions(target.instrument, [target.provision], style),
          url: '',
        }
      case 'passage': {
        const title = target.title === '' ? target.url : target.title
        // A document's name by content tells a reader nothing.
        const isNamed = title === target.url || target.url.startsWith('ni:')
        return { title, citation: plain(isNamed ? title : `${title}, ${target.url}`), url: target.url }
      }
    }
  }
}

const plain = (text: string): Citation => ({ text, html: escaped(text) })

export interface Group {
  subject: Subject
  notes: Note[]
}

/** Notes that are not deleted, by what they are about, each group in the order of writing. */
export function grouped(notes: readonly Note[], subjects: Subjects, lang: string): Group[] {
  const groups = new Map<string, Group>()
  for (const note of notes.filter(({ deleted }) => deleted === undefined).sort(orders.oldest)) {
    const key = targetKey(note.target)
    const group = groups.get(key) ?? { subject: subjects(note.target), notes: [] }
    group.notes.push(note)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => a.subject.title.localeCompare(b.subject.title, lang, { numeric: true }))
}

/** On which page of a document those words stand, for exports that people read; empty where there are no pages. */
export function pageQuoted({ target }: Note, words: ExportWords): string {
  const page = target.type === 'passage' ? pageNumberIn(target.url) : null
  return page === null ? '' : words.page(page)
}

/** The words of another that a note stands on. */
export const quotedBy = ({ target, source }: Note): string =>
  (target.type === 'passage' ? target.quote?.exact : source?.quote) ?? ''
