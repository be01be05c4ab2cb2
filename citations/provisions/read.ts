import { type PageSubject, subjectOfPage } from '../instruments/page'
import type { Established, ProvisionReference, ReferenceContext } from '../types'
import { Anchors } from './anchors'
import { CHINESE_START, readChinese } from './chinese'
import { fold, type Folded } from './fold'
import { type Citation, readCitation } from './grammar'
import { CARRY, HEADER, HEADING_LEAD, HEADING_TAIL, KEPT, LEAD, PREFIX } from './limits'
import type { Mention } from './mention'
import { findMentions } from './mentions'
import { sentenceEnds, stretchEnd, stretchStart } from './passages'
import { ANY_ARTICLE, ARTICLE_STEM, START } from './patterns'
import { findQuotations } from './quotations'
import { type Passage, settle } from './settle'
import { newFrame, type Frame, type Settled, State } from './state'
import { type Definition, findDefinitions } from './terms'

/** Symbol alone on its line: the head of a document. */
const HEADER_SYMBOL = /^[ \t]*((?:CRC|CCPR|CEDAW|CAT|CERD|CRPD|CMW|CED|E)\/[A-Z0-9/.-]{3,50})[ \t]*\*?[ \t]*$/gm
const ADDRESS = /(?:https?:\/\/|www\.)\S{1,2000}/g
/** "Belarus:" on a line of its own, or before what the State declares. */
const DECLARANT = /(?:^|\n)[\s|#*]{0,6}\p{Lu}[\p{L}'’ ()-]{2,45}(?: (?:Declaration|Reservation|Understanding)s?)?:\s/u
const DECLARES = /declar|reserv|understanding|republic|government|kingdom|state of/i

/**
 * The provisions cited in a text.
 * @param context.established what earlier text established; the result's own carries on from there
 */
export function readProvisions(
  text: string,
  context: ReferenceContext = {},
): { references: ProvisionReference[]; established: Established } {
  const state = new State(context.established, context.established?.page ?? pageOf(context))
  const references: ProvisionReference[] = []
  if (state.before < HEADER) {
    for (const found of text.slice(0, HEADER - state.before).matchAll(HEADER_SYMBOL)) {
      if (state.page?.by !== 'page-symbol') state.header(found[1] as string)
    }
  }
  const anchors = new Anchors(text)
  let cursor = 0
  let fresh = true
  while (cursor < text.length) {
    const alive = state.page !== null || cursor - state.frame.topicAt <= CARRY
    const anchor = alive && !idle(text, cursor, state, anchors) ? cursor : anchors.after(cursor)
    if (anchor < 0) break
    const start = anchor === cursor ? cursor : stretchStart(text, cursor, anchor)
    const { end, paragraph } = stretchEnd(text, start, anchor)
    if (fresh || start > cursor) state.newParagraph()
    readStretch(text, start, end, state, references)
    fresh = paragraph
    cursor = end
  }
  return { references, established: state.established(text.length) }
}

/** Whether nothing can be carried any more: no article stands as far as the last instrument reaches, and none is named. */
function idle(text: string, cursor: number, state: State, anchors: Anchors): boolean {
  const reach = state.frame.topicAt + CARRY
  if (state.page !== null || reach >= text.length || ANY_ARTICLE.test(text.slice(cursor, reach))) return false
  const next = anchors.after(cursor)
  return next < 0 || next > reach + LEAD
}

function pageOf(context: ReferenceContext): PageSubject | null {
  if (!context.title && !context.url) return null
  return subjectOfPage(context, (text) => {
    const ids = findMentions(fold(text), text).flatMap((mention) => (mention.id && mention.id !== 'OTHER' ? [mention.id] : []))
    return [...new Set(ids)]
  })
}

type Event =
  | { at: number; order: number; kind: 'mention'; mention: Mention }
  | { at: number; order: number; kind: 'citation'; citation: Citation }
  | { at: number; order: number; kind: 'definition'; term: string; mention: Mention }
  | { at: number; order: number; kind: 'open' }
  | { at: number; order: number; kind: 'close' }
  | { at: number; order: number; kind: 'sentence' }

function readStretch(text: string, start: number, end: number, state: State, references: ProvisionReference[]): void {
  const raw = text.slice(start, end)
  const folded = fold(text, start, end)
  const named = findMentions(folded, text)
  const definitions = findDefinitions(folded, text, named)
  const mentions = withTerms(named, folded, [...knownTerms(state), ...newTerms(definitions)])
  const citations = findCitations(folded, raw, start)
  const ends = sentenceEnds(folded)
  const declarant = DECLARANT.exec(raw)
  if (declarant && DECLARES.test(raw)) state.frame = { ...newFrame('declaration'), terms: state.frame.terms }

  const events: Event[] = []
  for (const mention of mentions) events.push({ at: mention.start, order: 2, kind: 'mention', mention })
  for (const citation of citations) events.push({ at: citation.start, order: 3, kind: 'citation', citation })
  for (const { at, term, mention } of definitions) {
    events.push({ at, order: 4, kind: 'definition', term, mention })
  }
  for (const at of ends) events.push({ at, order: 0, kind: 'sentence' })
  for (const quotation of findQuotations(folded, text)) {
    events.push({ at: quotation.start, order: 1, kind: 'open' }, { at: quotation.end, order: 1, kind: 'close' })
  }
  events.sort((a, b) => a.at - b.at || a.order - b.order)

  const meanings = new Map<Mention, Settled | null>()
  const passage: Passage = {
    folded,
    raw: text,
    mentions,
    meanings,
    sentenceStart: (at) => ends.filter((stop) => stop <= at).at(-1) ?? 0,
  }
  let outer: Frame | null = null
  for (const event of events) {
    const at = folded.starts[event.at] as number
    if (event.kind === 'sentence') state.sentence++
    else if (event.kind === 'open') {
      outer = state.frame
      state.frame = newFrame('quotation')
    } else if (event.kind === 'close') {
      if (outer) state.frame = outer
      outer = null
    } else if (event.kind === 'definition') {
      const meaning = meanings.get(event.mention) ?? state.resolve(event.mention)
      if (meaning && !meaning.ambiguous) state.frame.terms.set(event.term, meaning.id)
    } else if (event.kind === 'mention') {
      const { mention } = event
      if (!meanings.has(mention)) meanings.set(mention, state.resolve(mention))
      const meaning = meanings.get(mention)
      if (mention.id && mention.id !== 'OTHER') {
        state.name(mention.id)
        if (mention.title && isHeading(folded.text, mention)) state.heading(mention.id)
      }
      if (mention.points === 'several') state.touch('OTHER', at)
      else if (meaning && !meaning.ambiguous) state.touch(meaning.id, at)
      else if (meaning?.ambiguous) for (const id of meaning.ambiguous) state.touch(id, at)
    } else {
      const reference = settle(event.citation, passage, state, at - event.at)
      if (reference) {
        references.push(reference)
        if (!reference.ambiguous) state.touch(reference.instrument, at)
      }
    }
  }
  if (outer) state.frame = outer
}

/** Citations in a folded stretch, none inside an address. */
function findCitations(folded: Folded, raw: string, start: number): Citation[] {
  const citations: Citation[] = []
  const addresses = raw.includes('://') || raw.includes('www.') ? [...raw.matchAll(ADDRESS)] : []
  const outside = (citation: Citation) => {
    const at = (folded.starts[citation.start] as number) - start
    return !addresses.some((address) => at >= address.index && at < address.index + address[0].length)
  }
  const collect = (from: number, to: number, start: RegExp, read: (text: string, at: number) => Citation | null) => {
    start.lastIndex = from
    for (let found = start.exec(folded.text); found && found.index <= to; found = start.exec(folded.text)) {
      const citation = read(folded.text, found.index)
      start.lastIndex = Math.max(citation?.end ?? 0, found.index + 1)
      if (citation && outside(citation)) citations.push(withoutConjunction(citation, folded.text))
    }
  }
  for (const article of folded.text.matchAll(ARTICLE_STEM)) {
    const done = citations.at(-1)?.end ?? 0
    if (article.index >= done) collect(Math.max(done, article.index - PREFIX), article.index, START, readCitation)
  }
  collect(0, folded.text.length, CHINESE_START, readChinese)
  return citations
}

/** Arabic writes "and" and "so" as a letter of the next word; it is no part of the citation. */
function withoutConjunction(citation: Citation, text: string): Citation {
  return /^[وف](?:ال|لل|بال)/.test(text.slice(citation.start, citation.start + 4)) ? { ...citation, start: citation.start + 1 } : citation
}

interface Term {
  term: string
  id: string
  /** Where in the stretch it begins to hold. */
  from: number
}

const isOwn = (term: string) => term !== 'protocol' && term !== 'optional protocol' && term !== 'convention'
const knownTerms = (state: State): Term[] => [...state.frame.terms].map(([term, id]) => ({ term, id, from: 0 }))
const newTerms = (definitions: Definition[]): Term[] =>
  definitions.flatMap(({ at, term, mention }) => (mention.id ? [{ term, id: mention.id, from: at }] : []))

/** Adds the places where a term stands that the text defined before: "the Sale Instrument". */
function withTerms(mentions: Mention[], folded: Folded, terms: Term[]): Mention[] {
  const found: Mention[] = []
  for (const { term, id, from } of terms.filter((known) => isOwn(known.term)).slice(-KEPT)) {
    for (let at = folded.text.indexOf(term, from); at >= 0; at = folded.text.indexOf(term, at + term.length)) {
      const around = `${folded.text[at - 1] ?? ' '}${folded.text[at + term.length] ?? ' '}`
      if (!/[\p{L}\p{N}/]/u.test(around)) found.push({ start: at, end: at + term.length, id, points: null, title: false })
    }
  }
  if (found.length === 0) return mentions
  const apart = found.filter((term) => !mentions.some((mention) => mention.start <= term.start && mention.end > term.end))
  const kept = mentions.filter((mention) => !apart.some((term) => term.start < mention.end && mention.start < term.end))
  return [...kept, ...apart].sort((a, b) => a.start - b.start)
}

function isHeading(text: string, mention: Mention): boolean {
  const before = text.slice(Math.max(0, mention.start - HEADING_LEAD), mention.start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (line.length === HEADING_LEAD || !/^[^\p{L}]*(?:\p{L}\)\s)?(?:the )?$/u.test(line)) return false
  const after = text.slice(mention.end, mention.end + HEADING_TAIL + 1)
  const tail = after.split('\n')[0] ?? ''
  return (
    (tail.length < after.length || after.length <= HEADING_TAIL) &&
    !/[.:,;]\s\p{L}|\p{L}{3}.*\p{L}{3}|artic|[(]/u.test(tail)
  )
}
