import type { DecodedSymbol } from '../citations/symbols/types'
import type { Reference } from '../citations/types'
import type { Document, Paragraph } from './schema'
import type { CitationStyle, Language } from './settings/choices'

export type { CitationStyle, DecodedSymbol, Language }

/** What the views ask of the data side. Types only: importing this file loads nothing. */

/** How a finding is tied to a reference, strongest first. The card says it in words. */
export type Tie = 'pinpoint' | 'paragraph' | 'heading' | 'subject'

/** The facts of a document that a view shows; the paragraphs come separately. */
export type DocumentFacts = Omit<Document, 'sections' | 'headings' | 'paragraphs' | 'findings'>

/** A finding with everything needed to show and cite it. */
export interface FindingView {
  /** `'CRC/C/OPSC/USA/CO/3-4#24-25'`: document symbol, `#`, finding id. */
  key: string
  document: DocumentFacts
  section: { id: string; title: string }
  heading: { id: string; title: string } | null
  /**
   * Null when the Committee made no such paragraph. The same paragraph never stands on both sides. A paragraph that is neither concern nor
   * recommendation and yet was asked for (an introduction, a welcome) stands here alone; its `functions` say what it is.
   */
  concern: Paragraph | null
  recommendation: Paragraph | null
  /** Set where it is doubtful that the one answers the other. */
  doubtful?: true
}

export interface RankedFinding {
  finding: FindingView
  /** Paragraph numbers in the order to show them, e.g. `[24, 25]`. */
  paragraphs: number[]
  /** Where in the lead each side begins to voice what it stands there for, after what is welcomed and noted; most at once. */
  begins?: { concern: number; recommendation: number }
  tie: Tie
  why: FindingReason
  score: number
}

/**
 * Why a finding is shown: a code and what belongs to it, which the views put in words. Provisions are those of the citation that ties it, which may
 * be `beside` the one asked for: another paragraph of the same article.
 */
export type FindingReason =
  | { says: 'pinpoint'; pinpoints: string[] }
  | { says: 'paragraph' | 'paragraph-beside'; paragraph: number; provisions: string[] }
  | { says: 'section' | 'section-beside'; section: string; provisions: string[] }
  | { says: 'heading' | 'heading-beside'; heading: string; provisions: string[] }
  /** The words of the passage that it answers, weightiest first. */
  | { says: 'subject'; words: string[] }
  | { says: 'order' }

export interface ArticlePoint {
  /** `'a'`, `'i'`. */
  letter: string
  points: ArticlePoint[]
}

export interface Article {
  number: string
  title: string
  /** Two or three sentences in our own words on what it requires. */
  summary: string
  paragraphs: { number: string; points: ArticlePoint[] }[]
  /** Letters of an article without numbered paragraphs. */
  points: ArticlePoint[]
}

/** Everything a card shows for one reference. */
export interface CardContent {
  reference: Reference
  /** "OPSC, article 9 (1) · Prevention". */
  title: string
  /** The cited articles, when the reference is to provisions of a treaty in the library. */
  articles: Article[]
  /** The symbol in words, when the reference is to a document. */
  decoded: DecodedSymbol | null
  /** Facts of the cited document when the library holds it. */
  document: DocumentFacts | null
  /** Best first; empty when the library has nothing on it. */
  findings: RankedFinding[]
  /** The States parties of the findings' documents by their codes, named in the reader's language. */
  states: Record<string, string>
  /** The official text of the treaty or document. */
  officialUrl: string
}

export interface LookupRequest {
  reference: Reference
  /** The text around the reference, at most a paragraph; the reference stands at `at`–`end` of it, whatever its offsets in its page. */
  passage: { text: string; at: number; end: number }
  /** The page it stands on: findings on a State it names, and in its language, come first. */
  page?: { title: string; language: string } | undefined
}

/** `[start, end)` ranges of a text, to be marked. */
export type Marks = [number, number][]

export interface SearchFilters {
  /** Any of these: `['concern', 'recommendation']`. */
  functions?: string[]
  /** Dotted provision of the library's treaty, `'9'` or `'9.1'`: cited by the paragraph, its pair or its headings. */
  article?: string
  /** Section id; `'X'` holds `'X.A'`. */
  section?: string
  /** Document symbol. */
  document?: string
  /** ISO 3166-1 alpha-3. */
  state?: string
  /** Instrument under which the State reported: `'OPSC'`. */
  treaty?: string
  /** Of adoption: `'2017'`. */
  year?: string
  hasNotes?: boolean
}

export type SearchResult =
  | {
      kind: 'paragraph'
      symbol: string
      paragraph: Paragraph
      /** Key of the finding it belongs to, when it has one. */
      findingKey: string | null
      /** Lead and items joined by a space as `paragraphText` gives it; marks index this string. */
      text: string
      marks: Marks
      score: number
      /** Empty when the words themselves matched. */
      why: SearchReason[]
    }
  | {
      kind: 'article'
      /** The treaty it is an article of. */
      instrument: string
      article: Article
      text: string
      marks: Marks
      score: number
      why: SearchReason[]
    }

/** Why a search found something otherwise than by its very words; the views put it in words. */
export type SearchReason =
  | { says: 'synonym' | 'spelling'; printed: string; read: string }
  | { says: 'symbol'; symbol: string }
  /** Cited by the paragraph, by the one it is read together with, or by its heading. */
  | { says: 'own' | 'partner' | 'heading'; provisions: string[] }
  /** The paragraph it is read together with has the words. */
  | { says: 'together' }

export interface SearchAnswer {
  /** Best first, at most so many as a reader looks through. */
  results: SearchResult[]
  /** How many answer in all. */
  total: number
}

/** A value of a filter, and how many results it would leave. */
export interface FacetCount {
  value: string
  /** In words: "United States"; the value itself where it needs none. */
  label: string
  count: number
}

/**
 * What the results of a search can be narrowed by, the most frequent values first; each list counted as if nothing of it were chosen, so that
 * another value can be chosen in its place. `hasNotes` is how many results have notes.
 */
export interface Facets {
  states: FacetCount[]
  treaties: FacetCount[]
  documents: FacetCount[]
  years: FacetCount[]
  /** Only where the results are of one document, since sections carry the same numbers in many: in its order, by title. */
  sections: FacetCount[]
  articles: FacetCount[]
  functions: FacetCount[]
  hasNotes: number
}

/** A passage as the W3C Web Annotation model describes one: its words, what stands around them, and where they stood. */
export interface Quote {
  exact: string
  /** Up to 32 characters before and after. */
  prefix: string
  suffix: string
  /** Offsets in the page's text, in UTF-16 units, half-open; absent when whoever made the note did not give them. */
  position?: { start: number; end: number }
}

/** What a note is about. */
export type NoteTarget =
  | { type: 'finding'; key: string }
  | { type: 'paragraph'; symbol: string; paragraph: number }
  | { type: 'provision'; instrument: string; provision: string }
  | { type: 'document'; symbol: string }
  /** A document that the library does not hold. */
  | { type: 'symbol'; symbol: string }
  /** Without a quote: the page as a whole. `frame` is the address of the document in a frame of the page that the quote is from. */
  | { type: 'passage'; url: string; title: string; quote?: Quote; frame?: string }

/** What is looked for on a page for one note. */
export interface NotedPassage {
  id: string
  quote: Quote
  frame?: string
}

export interface Note {
  id: string
  target: NoteTarget
  /** Kept exactly as typed: Markdown. */
  body: string
  /** Each once, whatever its capitals. */
  tags: string[]
  /** The page it was written on, if any. */
  source?: { url: string; title: string; quote: string }
  /** ISO 8601, UTC. */
  created: string
  updated: string
  /** Set while deleted but still restorable. */
  deleted?: string
  /** Counts the changes of the text. Passed back with an edit, it tells whether another window changed the note meanwhile. */
  revision: number
}

export type NoteDraft = Pick<Note, 'target' | 'body' | 'source'> & { tags?: string[] }

/** An edit, and what came of it. */
export interface Edited {
  note: Note
  /** Set when another window had changed the note: that text stayed where it was, and `note` is a new note with this one. */
  conflictWith?: Note
}

export interface NotesQuery {
  target?: NoteTarget
  /** Words, and phrases in quotation marks, each of which must stand in the note, its tags, or what it was written on. */
  search?: string
  tag?: string
  kind?: NoteTarget['type']
  /** The deleted ones instead of the others. */
  deleted?: boolean
  /** By last change, newest first, unless told otherwise. */
  sort?: NoteSort
}

export type NoteSort = 'changed' | 'newest' | 'oldest' | 'subject'

/** For EndNote, LaTeX and Zotero. */
export type ReferenceFormat = 'ris' | 'bibtex' | 'csl-json'
