import type { ProvisionReference, Span } from '../types'
import { otherBodies } from './bodies'
import { findCitations } from './citations'
import { type Event, inOrder } from './events'
import { fold } from './fold'
import { type CitedArticles, partsOf } from './grammar'
import { announces, isHeading } from './heading'
import type { Mention } from './mention'
import { findMentions } from './mentions'
import { Passage } from './passage'
import { findQuotations } from './quotations'
import { withResumed } from './resumed'
import { settle } from './settle'
import type { State } from './state'
import { findDefinitions, knownTerms, newTerms, withTerms } from './terms'

/** "Belarus:" on a line of its own, or before what the State declares. */
const DECLARANT = /(?:^|\n)[\s|#*]{0,6}\p{Lu}[\p{L}'’ ()-]{2,45}(?: (?:Declaration|Reservation|Understanding)s?)?:\s/u
const DECLARES = /declar|reserv|understanding|republic|government|kingdom|state of/
/** A quotation mark, an article before a title, a stop behind it. */
const MARKS = 8

/** A title in quotation marks: nobody else speaks there. */
const isTitle = (quotation: Span, mentions: Mention[]) =>
  mentions.some(
    ({ start, end }) => start - quotation.start < MARKS && quotation.end - end < MARKS && start > quotation.start,
  )

/** Reads one stretch of the text in order: what it names, defines and cites. */
export function readStretch(
  text: string,
  start: number,
  end: number,
  state: State,
  references: ProvisionReference[],
): void {
  const raw = text.slice(start, end)
  const folded = fold(text, start, end)
  const named = findMentions(folded)
  const definitions = [...otherBodies(folded, named), ...findDefinitions(folded, named)]
  const mentions = withTerms(named, folded, [...knownTerms(state), ...newTerms(definitions)])
  const citations = withResumed(findCitations(folded, raw, start), mentions, folded.text)
  const quotations = findQuotations(folded).filter((quotation) => !isTitle(quotation, mentions))
  const announcing = folded.text.includes(': ') || folded.text.includes(':\n')
  if (announcing && DECLARANT.test(raw) && DECLARES.test(folded.text)) state.declare()

  const passage = new Passage(folded, mentions, state)
  for (const event of inOrder({ mentions, citations, definitions, quotations })) {
    if (passage.sentenceEndsBy(event.at)) state.sentence++
    if (event.kind === 'citation') cite(event.citation, passage, state, references)
    else meet(event, passage, state)
  }
  state.sentence++
  state.unquote()
  if (announces(folded.text)) state.announced = true
  else if (mentions.length > 0) state.announced = false
}

function meet(event: Exclude<Event, { kind: 'citation' }>, passage: Passage, state: State): void {
  if (event.kind === 'open') state.quote(passage.folded.text[event.at - 2] === ':')
  else if (event.kind === 'close') state.unquote()
  else if (event.kind === 'definition') {
    const meant = passage.meaning(event.mention)
    if (meant && !meant.ambiguous) state.frame.terms.set(event.term, meant.id)
  } else name(event.mention, passage, state)
}

function name(mention: Mention, passage: Passage, state: State): void {
  const { folded } = passage
  const at = folded.origin(mention.start)
  const meant = passage.meaning(mention)
  if (mention.id && mention.id !== 'OTHER') {
    state.name(mention.id)
    if (mention.title && isHeading(folded.text, mention)) state.heading(mention.id)
  }
  if (mention.points === 'several') state.touch('OTHER', at)
  else if (meant) for (const id of meant.ambiguous ?? [meant.id]) state.touch(id, at)
}

/** The references of a citation: of the whole, or else of each part that says "article" again. */
function cite(citation: CitedArticles, passage: Passage, state: State, references: ProvisionReference[]): void {
  const at = passage.folded.origin(citation.start)
  const offset = at - citation.start
  const whole = settle(citation, passage, state, offset)
  const parts =
    whole || citation.joints.length === 0
      ? [whole]
      : partsOf(citation).map((part) => settle(part, passage, state, offset))
  for (const reference of parts) {
    if (!reference) continue
    references.push(reference)
    if (reference.ambiguous) continue
    state.touch(reference.instrument, at)
    state.cite(reference)
  }
}
