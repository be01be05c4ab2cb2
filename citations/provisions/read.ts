import { type PageSubject, subjectOfPage } from '../instruments/page'
import type { Established, ProvisionReference, ReferenceContext } from '../types'
import { Anchors } from './anchors'
import { fold } from './fold'
import { CARRY, HEADER, LEAD, PREFIX } from './limits'
import { findMentions } from './mentions'
import { stretchEnd, stretchStart } from './passages'
import { mayHoldArticle } from './patterns'
import { State } from './state'
import { readStretch } from './stretch'

/** Symbol alone on its line, or behind the name of the organization: the head of a document. */
const HEADER_SYMBOL =
  /^[ \t]*(?:(?:United Nations|Nations Unies|Naciones Unidas)[ \t]+)?([A-Z]{1,5}(?: ?\/ ?[A-Z0-9.-]+){2,9})[ \t*]{0,18}$/gim

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
  const headers = headersOf(text, state.before)
  const anchors = new Anchors(text)
  const nextAnchor = (from: number): number => {
    const anchor = anchors.after(from)
    const header = headers[0]?.at ?? -1
    return anchor < 0 || (header >= 0 && header < anchor) ? Math.max(header, header < 0 ? -1 : from) : anchor
  }
  let cursor = 0
  let fresh = true
  while (cursor < text.length) {
    const alive = !!state.page || cursor - state.frame.topicAt <= CARRY
    const anchor = alive && !idle(text, cursor, state, nextAnchor) ? cursor : nextAnchor(cursor)
    if (anchor < 0) break
    const start = anchor === cursor ? cursor : stretchStart(text, cursor, anchor)
    const { end, paragraph } = stretchEnd(text, start, anchor)
    if (fresh || start > cursor) state.newParagraph()
    while (headers[0] && headers[0].at < end) state.header((headers.shift() as Header).symbol)
    readStretch(text, start, end, state, references)
    fresh = paragraph
    cursor = end
  }
  return { references, established: state.established(text.length) }
}

/** "The Committee considered the initial report of Freedonia (CRC/C/OPSC/FRE/1)": how its observations open, printed without their head. */
const OPENING = /(?:considered|examin[eéó]|рассмотрел|审议|نظرت)[^\n(]{0,120}\(([A-Z]{3,5}\/C\/[A-Z/ ]{3,9}\/\d)/

interface Header {
  at: number
  symbol: string
}

/** The symbols at the head of a document of which `before` characters were read before. */
function headersOf(text: string, before: number): Header[] {
  const printed = text.slice(0, Math.max(0, HEADER - before))
  if (!printed.includes('/')) return []
  // A blank for each character that prints nothing, so that places stay what they are.
  const head = printed.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ' ')
  const found = [...head.matchAll(HEADER_SYMBOL)]
  const opening = OPENING.exec(head)
  if (found.length === 0 && opening) found.push(opening)
  return found.map(({ index, 1: symbol = '' }) => ({
    at: index,
    symbol: symbol.replace(/ /g, ''),
  }))
}

/** Whether nothing can be carried any more: no article stands as far as the last instrument reaches, and none is named. */
function idle(text: string, cursor: number, state: State, nextAnchor: (from: number) => number): boolean {
  // A citation within reach may have its word "article" just beyond.
  const reach = state.frame.topicAt + CARRY + 2 * PREFIX
  if (state.page || reach >= text.length || mayHoldArticle(text.slice(cursor, reach))) return false
  const next = nextAnchor(cursor)
  return next < 0 || next > reach + LEAD
}

function pageOf(context: ReferenceContext): PageSubject | null {
  if (!context.title && !context.url) return null
  return subjectOfPage(context, (text) => {
    const ids = findMentions(fold(text)).flatMap((mention) =>
      mention.id && mention.id !== 'OTHER' ? [mention.id] : [],
    )
    return [...new Set(ids)]
  })
}
