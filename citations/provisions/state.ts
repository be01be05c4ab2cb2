import { about, type PageSubject, subjectOfSymbol } from '../instruments/page'
import { INSTRUMENTS, isConvention, isProtocol, numberedProtocol, onlyProtocol } from '../instruments/registry'
import type { Established, Evidence, ProvisionReference } from '../types'
import { CARRY, KEPT } from './limits'
import type { Mention } from './mention'

export interface Settled {
  id: string
  evidence: Evidence
  ambiguous?: string[]
}

/** What one speaker has named and defined: the page, a quotation in it, a State's declaration. */
export interface Frame {
  kind: 'page' | 'quotation' | 'declaration'
  named: { id: string; sentence: number; paragraph: number }[]
  terms: Map<string, string>
  /** Instruments of the last sentence that spoke of any. */
  topic: Set<string>
  topicSentence: number
  topicAt: number
}

const newFrame = (kind: Frame['kind']): Frame => ({
  kind,
  named: [],
  terms: new Map(),
  topic: new Set(),
  topicSentence: -1,
  topicAt: Number.NEGATIVE_INFINITY,
})

const articleOf = (provision: string) => String(Number.parseInt(provision, 10))

/** What has been read so far. */
export class State {
  page: PageSubject | null
  frame: Frame
  /** Who spoke before the quotation that is open. */
  #outer: Frame | null = null
  /** Characters of the whole document read before the present text. */
  readonly before: number
  paragraph = 0
  sentence = 0
  /** Number of the first sentence of the present paragraph. */
  paragraphStart = 0
  /** Whether the words of an instrument follow, under the headings of its articles. */
  announced: boolean
  /** Whose articles the document's headings name, once one was told; `OTHER` when they are no protocol's. */
  headings: string | undefined
  /** Which instrument the number of an article was last cited of. */
  readonly #cited: Map<string, string>
  /** The last article cited, and in which paragraph. */
  #last: { instrument: string; article: number; paragraph: number } | undefined

  constructor(established: Established | undefined, page: PageSubject | null) {
    this.page = established?.page ?? page
    this.before = established?.read ?? 0
    this.announced = established?.announced ?? false
    this.headings = established?.headings
    this.frame = newFrame(established?.declaration ? 'declaration' : 'page')
    for (const id of established?.named ?? []) this.frame.named.push({ id, sentence: -1, paragraph: -1 })
    for (const [term, id] of Object.entries(established?.terms ?? {})) this.frame.terms.set(term, id)
    this.#cited = new Map(Object.entries(established?.cited ?? {}))
    this.frame.topic = new Set(established?.topic)
    if (established?.topicAt !== undefined) this.frame.topicAt = established.topicAt - this.before
  }

  established(length: number): Established {
    const { frame } = this
    const named = [...new Set(frame.named.map((entry) => entry.id).reverse())].reverse().slice(-KEPT)
    return {
      named,
      terms: Object.fromEntries([...frame.terms].slice(-KEPT)),
      read: this.before + length,
      ...(this.page ? { page: this.page } : {}),
      ...(frame.topic.size > 0 ? { topic: [...frame.topic], topicAt: frame.topicAt + this.before } : {}),
      ...(this.announced ? { announced: true } : {}),
      ...(this.headings ? { headings: this.headings } : {}),
      ...(frame.kind === 'declaration' ? { declaration: true } : {}),
      ...(this.#cited.size > 0 && length - frame.topicAt <= CARRY ? { cited: Object.fromEntries(this.#cited) } : {}),
    }
  }

  /** Remembers whose articles these are, as long as anything is carried. */
  cite({ instrument, provisions }: ProvisionReference): void {
    for (const provision of provisions) this.#cited.set(articleOf(provision), instrument)
    this.#last = { instrument, article: Number(articleOf(provisions.at(-1) ?? '')), paragraph: this.paragraph }
  }

  /** Whose article the paragraph cited last, where these are the next in order: "article 13 of the Protocol ..., article 14". */
  followedBy(provisions: string[]): string | null {
    const last = this.#last
    const steps = Number(articleOf(provisions[0] ?? '')) - (last?.article ?? 0)
    return last?.paragraph === this.paragraph && steps > 0 && steps < 3 ? last.instrument : null
  }

  /** Whether an article of that number was last cited of another instrument, which may be meant again. */
  citedOfAnother(id: string, provisions: string[], unknown = id): boolean {
    return provisions.some((provision) => (this.#cited.get(articleOf(provision)) ?? unknown) !== id)
  }

  /** A State speaks from here on, with the terms the page defined. */
  declare(): void {
    this.frame = { ...newFrame('declaration'), terms: this.frame.terms }
  }

  /** Somebody else speaks, until `unquote`; of what the sentence named, where that leads to it by a colon. */
  quote(led: boolean): void {
    const { named, kind } = (this.#outer = this.frame)
    // A State's declaration is printed in quotation marks.
    if (kind === 'declaration') return
    this.frame = newFrame('quotation')
    if (led) this.frame.named = named.filter(({ sentence }) => sentence === this.sentence)
  }

  unquote(): void {
    if (this.#outer) this.frame = this.#outer
    this.#outer = null
  }

  newParagraph(): void {
    this.paragraph++
    this.sentence++
    this.paragraphStart = this.sentence
  }

  /** A document's own symbol at its head. */
  header(symbol: string): void {
    const subject = subjectOfSymbol(symbol)
    if (subject && this.page?.by !== 'page-symbol') this.page = subject
  }

  /** A heading that is nothing but the title of an instrument. */
  heading(id: string): void {
    if (this.page?.by !== 'page-symbol') this.page = about(id, 'page-title')
  }

  name(id: string): void {
    this.frame.named.push({ id, sentence: this.sentence, paragraph: this.paragraph })
    if (this.frame.named.length > 4 * KEPT) this.frame.named.splice(0, 2 * KEPT)
  }

  /** Whether a heading's subject may tell that its articles are this one's: where nothing else was spoken of, or this was. */
  mayHead(id: string): boolean {
    const { named, topic } = this.frame
    return named.length + topic.size === 0 || named.some((entry) => entry.id === id)
  }

  /** Whether the present paragraph named it. */
  namesHere(id: string | null): boolean {
    return this.frame.named.some((entry) => entry.id === id && entry.paragraph === this.paragraph)
  }

  touch(id: string, at: number): void {
    const { frame } = this
    if (at - frame.topicAt > CARRY) this.#cited.clear()
    if (frame.topicSentence !== this.sentence) {
      frame.topic = new Set()
      frame.topicSentence = this.sentence
    }
    frame.topic.add(id)
    frame.topicAt = at
  }

  /** The instrument a mention means here, or null when that cannot be told. */
  resolve(mention: Mention): Settled | null {
    if (mention.id) return { id: mention.id, evidence: 'named' }
    if (mention.points === 'protocol' || mention.points === 'optional protocol')
      return this.#protocol(mention, mention.points)
    if (mention.points === 'convention' || mention.points === 'covenant') return this.#convention(mention.points)
    return mention.points && mention.points !== 'several' ? this.#lastOfAll(mention.points) : null
  }

  /** "the treaty": the only one named. "The latter", "the former": the last two of the present paragraph. */
  #lastOfAll(points: 'treaty' | 'latter' | 'former'): Settled | null {
    const { frame, page, paragraph } = this
    const any = points === 'treaty'
    const ids = frame.named
      .filter((entry) => (any ? INSTRUMENTS[entry.id]?.kind !== 'rival' : entry.paragraph === paragraph))
      .map(({ id }) => id)
    const [latter, former, third] = new Set(ids.reverse())
    if (!latter) return any && page?.main ? { id: page.main, evidence: page.by } : null
    if (any ? former : !former || third) return null
    return { id: (points === 'former' && former) || latter, evidence: 'anaphora' }
  }

  #protocol(mention: Mention, key: string): Settled | null {
    if (mention.ordinal !== undefined) return this.#numbered(mention.ordinal)
    const its = mention.its && this.#protocolOfLast()
    if (its) return { id: its, evidence: 'anaphora' }
    const fits = (id: string) =>
      isProtocol(id) &&
      (mention.family ? INSTRUMENTS[id]?.parent === mention.family : key === 'protocol' || !!INSTRUMENTS[id]?.optional)
    const { frame, page } = this
    const other = key === 'protocol' ? 'optional protocol' : 'protocol'
    const last = this.#lastNamed(fits)
    const defined = frame.terms.get(key) ?? frame.terms.get(other)
    const own = page?.protocol && fits(page.protocol) ? page.protocol : null
    if (last && (mention.back || frame.kind === 'declaration')) return last
    if (defined && fits(defined)) return { id: defined, evidence: 'defined' }
    if (defined && !isProtocol(defined)) return null
    if (frame.kind !== 'page') {
      // "the said Optional Protocol": inside a quotation too the only one that the text around it names.
      const around = mention.back && key !== 'protocol' ? (this.#outer?.named ?? []) : []
      const [only, other] = new Set(around.map(({ id }) => id).filter(fits))
      if (!last && only && !other) return { id: only, evidence: 'anaphora' }
      return last ?? (own && page ? { id: own, evidence: page.by } : null)
    }
    if (page && own) {
      const here = last && this.namesHere(last.id)
      if (!last || last.id === own || !here) return { id: own, evidence: page.by }
      // A UN document means its own protocol even after it named another one; which, in one sentence with both, a reader must judge.
      if (page.by !== 'page-symbol') return last
      const beside = page.main === own && frame.named.at(-1)?.sentence === this.sentence
      return beside ? null : { id: own, evidence: page.by }
    }
    return last ?? (this.headings && fits(this.headings) ? { id: this.headings, evidence: 'anaphora' } : null)
  }

  /** Whether nothing yet says what "the Optional Protocol" may be. */
  knowsNoProtocol(): boolean {
    const { frame, page } = this
    const defined = frame.terms.has('protocol') || frame.terms.has('optional protocol')
    return frame.kind === 'page' && !page?.protocol && !defined && !frame.named.some((entry) => isProtocol(entry.id))
  }

  /** The only protocol of the treaty that the present sentence named last. */
  #protocolOfLast(): string | undefined {
    const treaty = this.frame.named.findLast(({ id, sentence }) => sentence === this.sentence && isConvention(id))
    return treaty && onlyProtocol(treaty.id)
  }

  #numbered(ordinal: number): Settled | null {
    const families = this.frame.named.map((entry) => INSTRUMENTS[entry.id]?.parent ?? entry.id)
    const page = this.page?.main ? (INSTRUMENTS[this.page.main]?.parent ?? this.page.main) : undefined
    const family = families.findLast((id) => numberedProtocol(id, 1)) ?? page
    // Alone, "the Second Optional Protocol" is the usual name of the one on the death penalty.
    const id = numberedProtocol(family ?? 'ICCPR', ordinal)
    return id ? { id, evidence: 'anaphora' } : null
  }

  #lastNamed(fits: (id: string) => boolean): Settled | null {
    const named = this.frame.named.filter((entry) => fits(entry.id))
    const last = named.at(-1)
    if (!last) return null
    const together = named.filter(
      (entry) => entry.sentence >= 0 && entry.sentence === last.sentence && entry.id !== last.id,
    )
    const settled: Settled = { id: last.id, evidence: 'anaphora' }
    return together.length === 0
      ? settled
      : { ...settled, ambiguous: [...new Set([last.id, ...together.map((entry) => entry.id)])] }
  }

  #convention(key: 'convention' | 'covenant'): Settled | null {
    const { frame, page } = this
    const fits = (id: string) =>
      isConvention(id) && (key === 'covenant' ? id === 'ICCPR' || id === 'ICESCR' : id !== 'ICCPR' && id !== 'ICESCR')
    const defined = frame.terms.get(key)
    if (defined && fits(defined)) return { id: defined, evidence: 'defined' }
    const last = this.#lastNamed(fits)
    const here = last && this.namesHere(last.id)
    const main = page?.main ? (INSTRUMENTS[page.main]?.parent ?? page.main) : null
    if (main && fits(main) && page && !here) return { id: main, evidence: page.by }
    if (last) return last
    const protocol = frame.named.findLast((entry) => isProtocol(entry.id))
    const parent = protocol && INSTRUMENTS[protocol.id]?.parent
    return parent && fits(parent) ? { id: parent, evidence: 'anaphora' } : null
  }
}
