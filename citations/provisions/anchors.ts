/**
 * Literals one of which stands in every text that names a treaty in a way that can settle a provision; nothing is read
 * away from them. V8 looks for a needle of up to six characters by the higher byte of its first letter, which costs almost
 * nothing where that byte is rare, as a capital's is, and for longer ones twenty times as slowly. Only "protoc" in small letters is
 * costly. Needles in another script cost a text in Latin-1 nothing. What stands before a bar is not searched but compared, where
 * the needle begins with something rarer: 公 has the byte of "l".
 * The first of each row is a letter that all of it holds: where it is missing, one search does for several.
 */
const ROWS = [
  ['', 'protoc Fakult GDPR ICCPR Verdra 公|约'],
  ['P', 'Proto PROTOC Pact'],
  ['O', 'OP Option'],
  ['C', 'CRC CEDAW Conven CONVEN Covena'],
  ['о', 'рото|кол онвен|ц'],
  ['П', 'ОТОКОЛ ФП КПР'],
  ['定', '议定书 議定書'],
  ['ت', 'بروتوك ا|تفاقي'],
].map(rowOf)
/** What begins the articles at the end of a heading, whose subject can tell the treaty: for what follows, never alone. */
const HEADINGS = [
  ['(', '(art'],
  ['ст', '(|ст'],
  ['الم', '(|الم'],
  ['第', '(|第 （|第'],
].map(rowOf)
const ALL_ROWS = [...ROWS, ...HEADINGS]
const LITERALS = ALL_ROWS.flatMap(({ literals }) => literals)

interface Literal {
  before: string
  needle: string
}

function rowOf([letter = '', literals = '']: string[]): { letter: string; literals: Literal[] } {
  return { letter, literals: literals.split(' ').map(literalOf) }
}

function literalOf(source: string): Literal {
  const bar = source.indexOf('|')
  return { before: source.slice(0, Math.max(0, bar)), needle: source.slice(bar + 1) }
}

/** Hyphenated for print, a name is in pieces: only where one is, a soft hyphen leads to it. */
const SOFT_HYPHEN = '\u00ad'
const IN_PIECES = /proto|optio|conven|coven|pact|ротоко|онвен/i
const PIECES = 16

const SLASH = 47

/** The next literal from `from` on, but not inside a document symbol, which names no treaty: `CRC/C/OPSC/USA/CO/3-4`. */
function seek(text: string, { before, needle }: Literal, from: number): number {
  const length = before.length
  for (let at = text.indexOf(needle, from + length); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const start = at - length
    const slashed = text.charCodeAt(start - 1) === SLASH || text.charCodeAt(at + needle.length) === SLASH
    if (!slashed && text.startsWith(before, start)) return start
  }
  return -1
}

function seekPieces(text: string, from: number): number {
  for (let at = text.indexOf(SOFT_HYPHEN, from); at >= 0; at = text.indexOf(SOFT_HYPHEN, at + 1)) {
    if (IN_PIECES.test(text.slice(Math.max(0, at - PIECES), at + PIECES).replaceAll(SOFT_HYPHEN, ''))) return at
  }
  return -1
}

/** Code units searched at a time, so that they are still in the processor's cache when the next literal is sought. */
const CHUNK = 32_768
/** No literal is longer, nor what is read around a soft hyphen. */
const OVERLAP = 2 * PIECES

/** Whether a text has any anchor. */
export function hasAnchor(text: string): boolean {
  for (let from = 0; from < text.length; from += CHUNK) {
    if (anchorIn(text.slice(Math.max(0, from - OVERLAP), from + CHUNK))) return true
  }
  return false
}

function anchorIn(text: string): boolean {
  for (const { letter, literals } of ROWS) {
    if (letter && !text.includes(letter)) continue
    for (const literal of literals) if (seek(text, literal, 0) >= 0) return true
  }
  return seekPieces(text, 0) >= 0
}

/** Finds the anchors of a text in order, each needle searched only as far as needed. */
export class Anchors {
  readonly #text: string
  /** Where each needle stands next, the soft hyphen last: -1 nowhere, -2 not yet sought. */
  readonly #next: number[]

  constructor(text: string) {
    this.#text = text
    this.#next = []
    for (const { letter, literals } of ALL_ROWS) {
      const place = text.includes(letter) ? -2 : -1
      for (const _ of literals) this.#next.push(place)
    }
    this.#next.push(-2)
  }

  /** First anchor at or after `from`, or -1. */
  after(from: number): number {
    let nearest = -1
    for (let index = 0; index < this.#next.length; index++) {
      let at = this.#next[index] as number
      if (at !== -1 && at < from) {
        const literal = LITERALS[index]
        at = literal ? seek(this.#text, literal, from) : seekPieces(this.#text, from)
        this.#next[index] = at
      }
      if (at !== -1 && (nearest === -1 || at < nearest)) nearest = at
    }
    return nearest
  }
}
