import { decodeSymbol } from '../../citations'
import type { Facets, Note, NoteDraft, SearchResult } from '../../data/api'
import type { FindingLink, FindingPage } from '../../data/library/views'
import type { Choices } from '../../data/settings/choices'
import { held } from '../../entrypoints/sources/held'
import type { CardClient } from '../clients/card'
import type { Citing, Clipping } from '../clients/citing'
import type { PageState } from '../clients/page'
import type { PanelClient } from '../clients/panel'
import type { View } from '../views'
import { language } from '../words'
import { article9, findingView, ranked } from './contents'
import { articles, document, symbol } from './fixture'
import { keepingOf } from './keeping'
import { memoryLibraryClient } from './library'
import { ownNotes } from './notes'

/** Working clients: notes are kept as the panel keeps them, all else in memory. */

function citing(copied: Clipping[]): Citing {
  return {
    cite(cited, paragraphs) {
      const text = `${cited.symbol}${paragraphs.length > 0 ? `, paras. ${paragraphs.join(', ')}` : ''}.`
      return { text, html: text }
    },
    copy: async (clipping) => void copied.push(clipping),
  }
}

function newNote(draft: NoteDraft, id: number): Note {
  const now = new Date(Date.UTC(2026, 0, 2, 9, 0, id)).toISOString()
  return { tags: [], ...draft, id: `note-${id}`, created: now, updated: now, revision: 1 }
}

export interface CardLog {
  copied: Clipping[]
  saved: NoteDraft[]
  continued: NoteDraft[]
  opened: View[]
}

export function memoryCardClient(part: Partial<CardClient> = {}) {
  const log: CardLog = { copied: [], saved: [], continued: [], opened: [] }
  const client: CardClient = {
    ...citing(log.copied),
    lookUp: async () => article9,
    saveNote: async (draft) => newNote(draft, log.saved.push(draft)),
    continueNote: async (draft) => void log.continued.push(draft),
    openPanel: async (view) => void log.opened.push(view),
    ...part,
  }
  return { client, log }
}

const links: FindingLink[] = document.findings.map(({ id }) => {
  const { finding, paragraphs } = ranked(id)
  const { key, heading, section } = finding
  return { key, heading, section, language: finding.document.language, paragraphs }
})

function pageOf(key: string): FindingPage | null {
  const at = links.findIndex((each) => each.key === key)
  const finding = findingView(key.slice(key.lastIndexOf('#') + 1))
  if (finding === null || at === -1) return null
  const headingProvisions = document.sections.find(({ id }) => id === finding.section.id)?.provisions ?? []
  const own = [finding.concern, finding.recommendation].flatMap((each) => each?.provisions ?? [])
  const cited = new Set(
    [...own, ...headingProvisions].flatMap(({ provisions }) => provisions.map((each) => each.split('.')[0])),
  )
  return {
    finding,
    previous: links[at - 1] ?? null,
    next: links[at + 1] ?? null,
    headingProvisions,
    articles: articles.filter(({ number }) => cited.has(number)).map((article) => ({ instrument: 'OPSC', article })),
    citedBy: finding.key.endsWith('#24-25') ? [46] : [],
  }
}

/** What is to be narrowed where nothing was found. */
export const noFacets: Facets = {
  states: [],
  treaties: [],
  documents: [],
  years: [],
  sections: [],
  articles: [],
  functions: [],
  hasNotes: 0,
}

function search(query: string): SearchResult[] {
  const wanted = query.toLowerCase()
  return document.paragraphs.flatMap((paragraph): SearchResult[] => {
    const text = [paragraph.lead, ...paragraph.items.map((item) => `(${item.letter}) ${item.text}`)].join(' ')
    const at = text.toLowerCase().indexOf(wanted)
    if (at === -1) return []
    const finding = document.findings.find((each) => [each.concern, each.recommendation].includes(paragraph.number))
    return [
      {
        kind: 'paragraph',
        symbol,
        paragraph,
        findingKey: finding === undefined ? null : `${symbol}#${finding.id}`,
        text,
        marks: wanted === '' ? [] : [[at, at + wanted.length]],
        score: 1,
        why: [],
      },
    ]
  })
}

export function memoryPanelClient(part: Partial<PanelClient> = {}) {
  const copied: Clipping[] = []
  const jumps: string[] = []
  const { client: notes, kept, stored, storeMany } = ownNotes()
  const page = held<PageState>({ status: 'read', title: '', references: [] })
  const choices = held<Choices>({ citationStyle: 'un', singleKeys: true, language: 'browser' })
  const library = memoryLibraryClient()
  const saved: string[] = []
  const { keeping, safety } = keepingOf(kept, saved)
  const client: PanelClient = {
    ...citing(copied),
    search: async (query, { functions }, limit) => {
      const results = search(query).filter(
        (each) =>
          each.kind === 'paragraph' &&
          (functions?.some((name) => each.paragraph.functions.some((own) => own === name)) ?? true),
      )
      return { results: results.slice(0, limit), total: results.length }
    },
    facets: async () => noFacets,
    finding: async (key) => pageOf(key),
    treaties: async () => [
      {
        instrument: 'OPSC',
        title: 'Optional Protocol on the sale of children, child prostitution and child pornography',
        officialUrl: article9.officialUrl,
        articles: articles.map((article) => ({ article, findings: article.number === '9' ? 4 : 0 })),
      },
    ],
    findingLinks: async (keys) => links.filter(({ key }) => keys.includes(key)),
    document: async (asked) => (asked === symbol ? document : null),
    decodeSymbol: (asked) => decodeSymbol(asked, language()),
    findingsOfArticle: async (_, number) => (number === '9' ? article9.findings : []),
    ...library.client,
    page: () => page.source,
    openReader: () => {},
    jumpTo: async (id) => {
      jumps.push(id)
      return page.get().status === 'read' && id !== 'gone'
    },
    jumpBack: async () => void jumps.push('back'),
    selectedPassage: async (asked) => asked,
    showPassage: async ({ id }) => {
      jumps.push(id)
      return true
    },
    leavePassage: async () => void jumps.push('back'),
    passages: () => held(new Map<string, never>()).source,
    ...notes,
    async saveReference(document, format) {
      saved.push(`${document.symbol} ${format}`)
    },
    keeping,
    choices: () => choices.source,
    choose: async (part) => choices.set({ ...choices.get(), ...part }),
    ...part,
  }
  return { client, copied, jumps, stored, storeMany, page, library, safety, saved }
}
