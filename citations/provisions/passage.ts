import { textBefore } from '../around'
import type { Folded } from './fold'
import { type Hint, hintedAt, hintsIn } from './hinted'
import type { Mention } from './mention'
import { sentenceEnd } from './passages'
import type { Settled, State } from './state'

const PARTIES = /ta.{1,2}s part|участник|缔约|الاطراف/
/** "the present [Protocol]", as treaties call themselves. */
const PRESENT = /(?:presente?|настоящ.{2,3}|هذا)\s$|本$/

/** A stretch of folded text with what it names. */
export class Passage {
  readonly folded: Folded
  readonly mentions: Mention[]
  readonly #state: State
  readonly #meanings = new Map<Mention, Settled | null>()
  #hints: Hint[] | undefined
  /** Where the sentence ends that goes on at the last place asked for. */
  #end = -1
  /** Every end of a sentence up to the last one asked for. */
  readonly #ends: number[] = []

  constructor(folded: Folded, mentions: Mention[], state: State) {
    this.folded = folded
    this.mentions = mentions
    this.#state = state
  }

  /** What a mention means where it was first asked of. */
  meaning(mention: Mention): Settled | null {
    const known = this.#meanings.get(mention)
    if (known !== undefined) return known
    const settled = this.#state.resolve(mention) ?? (this.#isNameless(mention) ? this.#hinted(mention) : null)
    this.#meanings.set(mention, settled)
    return settled
  }

  /** Whether a sentence ended on the way to a place from the one asked for before: what lies between two of its events is not read. */
  sentenceEndsBy(at: number): boolean {
    if (this.#end < 0) this.#end = sentenceEnd(this.folded.text, 0)
    if (this.#end > at) return false
    this.#end = sentenceEnd(this.folded.text, at)
    return true
  }

  /** Whether the sentence named nothing else up to a place: "the Protocol ..., and its article 9". */
  aloneNamed(mention: Mention, at: number): boolean {
    const start = this.sentenceStart(at)
    const id = this.meaning(mention)?.id
    return (
      mention.start >= start &&
      this.mentions.every((other) => other.start < start || other.end > at || this.meaning(other)?.id === id)
    )
  }

  /** Start of the sentence that holds a position. */
  sentenceStart(at: number): number {
    const ends = this.#ends
    for (let last = ends.at(-1) ?? 0; last < at; ends.push(last)) last = sentenceEnd(this.folded.text, last)
    return ends.findLast((stop) => stop <= at) ?? 0
  }

  /** "the Optional Protocol", "the Protocol" where none was named. */
  #isNameless({ points, ordinal }: Mention): boolean {
    return (
      (points === 'optional protocol' || points === 'protocol') &&
      ordinal === undefined &&
      this.#state.knowsNoProtocol()
    )
  }

  /** The protocol that speaks of itself here, and tells which one it is: "States Parties shall prohibit ... as provided for by the present Protocol". */
  get own(): string | null {
    const { text } = this.folded
    const speaks = ({ id, start }: Mention) => !id && PRESENT.test(textBefore(text, start, 12))
    return PARTIES.test(text) && this.mentions.some(speaks) ? hintedAt(this.#hintsApart, text.length) : null
  }

  /** The protocol that the words between two places tell of, as its title does. */
  subjectOf(start: number, end: number): string | null {
    return hintedAt(
      this.#hintsApart.filter(({ at }) => at >= start && at < end),
      end,
    )
  }

  #hinted(mention: Mention): Settled | null {
    const id = hintedAt(this.#hintsApart, mention.end, this.folded.text.length)
    return id ? { id, evidence: 'anaphora' } : null
  }

  /** Within a title they say nothing of another mention: the title does, to whoever names it. */
  get #hintsApart(): Hint[] {
    return (this.#hints ??= hintsIn(this.folded.text).filter(
      ({ at }) => !this.mentions.some(({ start, end }) => start <= at && at < end),
    ))
  }
}
