import type { Document, Finding, Paragraph, ProvisionCitation } from '../../data/schema'

/** Realistic documents in any number, the same for the same seed. */

/** Numbers from 0 to 1, the same row for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const states =
  `AFG ALB DZA AND AGO ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BGR BFA BDI KHM CMR CAN
CPV TCD CHL CHN COL CRI CIV HRV CUB CYP CZE DNK DJI DOM ECU EGY SLV EST ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GTM GIN GUY HTI HND
HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KWT KGZ LVA LBN LSO LBR LBY LTU LUX MDG MWI MYS MDV MLI MLT MRT MUS MEX MDA
MNG MNE MAR MOZ MMR NAM NPL NLD NZL NIC NER NGA NOR OMN PAK PAN PRY PER PHL POL PRT QAT ROU RUS RWA SAU SEN SRB SLE SGP SVK SVN ZAF
ESP LKA SDN SWE CHE SYR TJK THA TGO TUN TUR UGA UKR ARE GBR USA URY UZB VEN VNM YEM ZMB ZWE`.split(/\s+/)

/** Treaty, what stands for it in symbols, how many articles. */
const treaties: [treaty: string, part: string, articles: number][] = [
  ['OPSC', 'CRC/C/OPSC', 17],
  ['OPAC', 'CRC/C/OPAC', 13],
  ['CRC', 'CRC/C', 54],
  ['ICCPR', 'CCPR/C', 53],
  ['ICESCR', 'E/C.12', 31],
  ['CEDAW', 'CEDAW/C', 30],
  ['CRPD', 'CRPD/C', 50],
  ['CAT', 'CAT/C', 33],
]

/** Words made up of syllables, the earlier ones short: a language has as many rare words as one looks for. */
const madeUp = 60_000
const heads =
  'ba ber cal cor den dor el fen gar hal im jor kal lem mar nor ob pel quin ras sel tor ul ver win yar zen'.split(' ')
const tails = 'a an ar el en er i ia in is o on or um us al ity ment ism ist'.split(' ')

function makeUp(index: number): string {
  const parts: string[] = []
  let left = index
  do {
    parts.push(heads[left % heads.length] ?? 'ba')
    left = Math.floor(left / heads.length)
  } while (left > 0)
  return parts.join('') + (tails[index % tails.length] ?? 'a')
}

/** How often a word of a real sentence gives way to a made-up one. */
const strangeness = 0.12
/** Zipf's law over the made-up words: the exponent is that of languages. */
const zipf = 1.07

/** A paragraph of a committee has about as many words; most have no items. */
const shortest = 180
const longest = 420
const paragraphsADocument = 46

export class Generator {
  readonly #next: () => number
  readonly #sentences: readonly string[]
  readonly #cumulative: Float64Array

  /** `sentences` is what paragraphs are put together from. */
  constructor(sentences: readonly string[], seed = 1) {
    this.#next = random(seed)
    this.#sentences = sentences
    this.#cumulative = new Float64Array(madeUp)
    let sum = 0
    for (let rank = 0; rank < madeUp; rank++) this.#cumulative[rank] = sum += 1 / (rank + 3) ** zipf
  }

  /** Documents with so many paragraphs in all. */
  *documents(records: number): Iterable<Document> {
    for (let made = 0, number = 0; made < records; number++) {
      const count = Math.min(records - made, 20 + this.#below(2 * (paragraphsADocument - 20)))
      made += count
      yield this.#document(number, count)
    }
  }

  #below(limit: number): number {
    return Math.floor(this.#next() * limit)
  }

  #pick<T>(all: readonly T[]): T {
    const found = all[this.#below(all.length)]
    if (found === undefined) throw new RangeError('Nothing to pick from.')
    return found
  }

  #document(number: number, count: number): Document {
    const [treaty, part, articles] = this.#pick(treaties)
    const state = this.#pick(states)
    const year = 1993 + this.#below(32)
    const symbol = `${part}/${state}/CO/${number}`
    const sections = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'].map((id) => ({
      id,
      title: `${id}. ${this.#words(2 + this.#below(4))}`,
      parent: null,
      provisions: this.#next() < 0.4 ? [this.#citation(treaty, articles)] : [],
    }))
    const headings = Array.from({ length: 16 }, (_, at) => ({
      id: `h${at}`,
      section: sections[Math.floor(at / 2)]?.id ?? 'I',
      title: this.#words(2 + this.#below(4)),
      provisions: this.#next() < 0.3 ? [this.#citation(treaty, articles)] : [],
    }))
    const paragraphs: Paragraph[] = []
    const findings: Finding[] = []
    for (let at = 0; at < count; at++) {
      const heading = headings[Math.floor((at / count) * headings.length)]
      const paired = at >= 4 && (at - 4) % 2 === 0 && at + 1 < count
      const answers = at >= 4 && (at - 4) % 2 === 1
      paragraphs.push({
        number: at + 1,
        section: heading?.section ?? 'I',
        heading: heading?.id ?? null,
        lead: this.#text(),
        items: [],
        functions: [at < 2 ? 'procedural' : at < 4 ? 'welcome' : answers ? 'recommendation' : 'concern'],
        provisions: this.#next() < 0.2 ? [this.#citation(treaty, articles)] : [],
        symbols: this.#next() < 0.05 ? [this.#cited()] : [],
        instruments: [],
        crossReferences: [],
      })
      if (paired) findings.push({ id: `${at + 1}-${at + 2}`, concern: at + 1, recommendation: at + 2 })
    }
    return {
      symbol,
      title: `Concluding observations on the report of ${state} under the ${treaty}`,
      treaty,
      state,
      language: 'en',
      cycle: '2-3',
      considered: `${year}-05-16`,
      adopted: `${year}-06-02`,
      meetings: [],
      nextReportDue: null,
      url: `https://docs.un.org/en/${symbol}`,
      sections,
      headings,
      paragraphs,
      findings,
    }
  }

  #citation(instrument: string, articles: number): ProvisionCitation {
    const article = 1 + this.#below(articles)
    const provision = this.#next() < 0.5 ? `${article}` : `${article}.${1 + this.#below(4)}`
    return { instrument, provisions: [provision], printed: `article ${provision}` }
  }

  #cited() {
    const symbol = `CRC/C/${this.#pick(states)}/CO/${1 + this.#below(6)}`
    return { symbol, printed: symbol, pinpoints: [`${1 + this.#below(40)}`] }
  }

  #text(): string {
    const length = shortest + this.#below(longest - shortest)
    let text = ''
    while (text.length < length) text += `${text === '' ? '' : ' '}${this.#sentence()}`
    return text
  }

  #sentence(): string {
    return this.#pick(this.#sentences).replace(/\p{Ll}{4,}/gu, (word) =>
      this.#next() < strangeness ? this.#rare() : word,
    )
  }

  #words(count: number): string {
    return Array.from({ length: count }, () => this.#rare()).join(' ')
  }

  #rare(): string {
    const wanted = this.#next() * (this.#cumulative.at(-1) ?? 0)
    let low = 0
    let high = madeUp - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#cumulative[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return makeUp(low)
  }
}

/** The sentences of documents, to put others together from. */
export function sentencesOf(documents: readonly Document[]): string[] {
  return documents.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lead, items }) =>
      [lead, ...items.map(({ text }) => text)]
        .flatMap((text) => text.split(/(?<=[.;:])\s+/))
        .filter((one) => one.length > 30),
    ),
  )
}
