import type { Folded } from './fold'
import { type Hint, hintedAt, hintsIn } from './hinted'
import type { Mention } from './mention'
import type { Settled, State } from './state'

/** A stretch of folded text with what it names and where its sentences end. */
export class Passage {
  readonly folded: Folded
  readonly mentions: Mention[]
  private readonly ends: number[]
  private readonly state: State
  private readonly meanings = new Map<Mention, Settled | null>()
  private hints: Hint[] | undefined

  constructor(folded: Folded, mentions: Mention[], ends: number[], state: State) {
    this.folded = folded
    this.mentions = mentions
    this.ends = ends
    this.state = state
  }

  /** What a mention means where it was first asked of. */
  meaning(mention: Mention): Settled | null {
    const known = this.meanings.get(mention)
    if (known !== undefined) return known
    const settled = this.state.resolve(mention) ?? (this.isNameless(mention) ? this.hinted(mention) : null)
    this.meanings.set(mention, settled)
    return settled
  }

  /** Start of the sentence that holds a position. */
  sentenceStart(at: number): number {
    return this.ends.findLast((stop) => stop <= at) ?? 0
  }

  /** "the Optional Protocol", "the Protocol" where none was named. */
  private isNameless({ points, ordinal }: Mention): boolean {
    return (
      (points === 'optional protocol' || points === 'protocol') && ordinal === undefined && this.state.knowsNoProtocol()
    )
  }

  private hinted(mention: Mention): Settled | null {
    const { text } = this.folded
    // Within a title they say nothing of another mention: the title does, to whoever names it.
    this.hints ??= hintsIn(text).filter(({ at }) => !this.mentions.some(({ start, end }) => start <= at && at < end))
    const id = hintedAt(this.hints, mention.end, text.length)
    return id ? { id, evidence: 'anaphora' } : null
  }
}
