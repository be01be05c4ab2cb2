import type { ProvisionReference, Span } from '../types'
import { otherBodies } from './bodies'
import { findCitations } from './citations'
import { fold } from './fold'
import { type Citation, partsOf } from './grammar'
import { announces, isHeading } from './heading'
import { type Hint, hintedAt, hintsIn } from './hinted'
import type { Mention } from './mention'
import { findMentions } from './mentions'
import { sentenceEnds } from './passages'
import { findQuotations } from './quotations'
import { withResumed } from './resumed'
import { type Passage, settle } from './settle'
import { type Frame, newFrame, type Settled, type State } from './state'
import { findDefinitions, knownTerms, newTerms, withTerms } from './terms'

/** "Belarus:" on a line of its own, or before what the State declares. */
const DECLARANT = /(?:^|\n)[\s|#*]{0,6}\p{Lu}[\p{L}'’ ()-]{2,45}(?: (?:Declaration|Reservation|Understanding)s?)?:\s/u
/** A quotation mark, an article before a title, a stop behind it. */
const MARKS = 8

const DECLARES = /declar|reserv|understanding|republic|government|kingdom|state of/

type Event =
  | { at: number; order: number; kind: 'mention'; mention: Mention }
  | { at: number; order: number; kind: 'citation'; citation: Citation }
  | { at: number; order: number; kind: 'definition'; term: string; mention: Mention }
  | { at: number; order: number; kind: 'open' }
  | { at: number; order: number; kind: 'close' }
  | { at: number; order: number; kind: 'sentence' }

/** "the Optional Protocol", "the Protocol" where none was named. */
const isNameless = (mention: Mention, state: State) =>
  (mention.points === 'optional protocol' || mention.points === 'protocol') &&
  mention.ordinal === undefined &&
  state.knowsNoProtocol()

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
  const ends = sentenceEnds(folded)
  if (/:\s/.test(raw) && DECLARANT.test(raw) && DECLARES.test(folded.text))
    state.frame = { ...newFrame('declaration'), terms: state.frame.terms }

  const events: Event[] = []
  for (const mention of mentions) events.push({ at: mention.start, order: 2, kind: 'mention', mention })
  for (const citation of citations) events.push({ at: citation.start, order: 3, kind: 'citation', citation })
  for (const { at, term, mention } of definitions) {
    events.push({ at, order: 4, kind: 'definition', term, mention })
  }
  for (const at of ends) events.push({ at, order: 0, kind: 'sentence' })
  for (const quotation of findQuotations(folded).filter((found) => !isTitle(found, mentions))) {
    events.push({ at: quotation.start, order: 1, kind: 'open' }, { at: quotation.end, order: 1, kind: 'close' })
  }
  events.sort((a, b) => a.at - b.at || a.order - b.order)

  const meanings = new Map<Mention, Settled | null>()
  let hints: Hint[] | undefined
  const hinted = (mention: Mention): Settled | null => {
    // Within a title they say nothing of another mention: the title does, to whoever names it.
    hints ??= hintsIn(folded.text).filter(({ at }) => !mentions.some(({ start, end }) => start <= at && at < end))
    const id = hintedAt(hints, mention.end, folded.text.length)
    return id ? { id, evidence: 'anaphora' } : null
  }
  const meaning = (mention: Mention) => {
    const known = meanings.get(mention)
    if (known !== undefined) return known
    const settled = state.resolve(mention) ?? (isNameless(mention, state) ? hinted(mention) : null)
    meanings.set(mention, settled)
    return settled
  }
  const passage: Passage = {
    folded,
    mentions,
    meaning,
    sentenceStart: (at) => ends.findLast((stop) => stop <= at) ?? 0,
  }
  let outer: Frame | null = null
  for (const event of events) {
    const at = folded.origin(event.at)
    if (event.kind === 'sentence') state.sentence++
    else if (event.kind === 'open') {
      outer = state.frame
      // A State's declaration is printed in quotation marks.
      if (outer.kind !== 'declaration') state.frame = newFrame('quotation')
    } else if (event.kind === 'close') {
      if (outer) state.frame = outer
      outer = null
    } else if (event.kind === 'definition') {
      const meant = meaning(event.mention)
      if (meant && !meant.ambiguous) state.frame.terms.set(event.term, meant.id)
    } else if (event.kind === 'mention') {
      const { mention } = event
      const meant = meaning(mention)
      if (mention.id && mention.id !== 'OTHER') {
        state.name(mention.id)
        if (mention.title && isHeading(folded.text, mention)) state.heading(mention.id)
      }
      if (mention.points === 'several') state.touch('OTHER', at)
      else if (meant && !meant.ambiguous) state.touch(meant.id, at)
      else if (meant?.ambiguous) for (const id of meant.ambiguous) state.touch(id, at)
    } else {
      const { citation } = event
      const whole = settle(citation, passage, state, at - event.at)
      const parts =
        whole || citation.joints.length === 0
          ? [whole]
          : partsOf(citation).map((part) => settle(part, passage, state, at - event.at))
      for (const reference of parts) {
        if (!reference) continue
        references.push(reference)
        if (reference.ambiguous) continue
        state.touch(reference.instrument, at)
        state.cite(reference)
      }
    }
  }
  if (outer) state.frame = outer
  if (announces(folded.text)) state.announced = true
  else if (mentions.length > 0) state.announced = false
}
