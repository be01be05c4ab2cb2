/**
 * Literals one of which stands in every text that names a treaty in a way that can settle a provision; nothing is read
 * away from them. V8 looks for a needle of up to six characters by the higher byte of its first letter, which costs almost
 * nothing where that byte is rare, as a capital's is, and for longer ones twenty times as slowly. Only "protoc" in small letters is
 * costly. Needles in another script cost a text in Latin-1 nothing. What stands before a bar is not searched but compared, where
 * the needle begins with something rarer: 公 has the byte of "l".
 * The first of each row is a letter that all of it holds: where it is missing, one search does for several.
 */
const ROWS = [
  ['', 'Proto PROTOC protoc Option Fakult OP GDPR CRC CEDAW ICCPR Conven CONVEN Covena Pact Verdra 公|约'],
  ['о', 'ротоко онвен|ц'],
  ['П', 'ОТОКОЛ ФП КПР'],
  ['定', '议定书 議定書'],
  ['ت', 'بروتوك ات|فاقي'],
].map(([letter = '', literals = '']) => ({ letter, needles: literals.split(' ').map(needleOf) }))
const NEEDLES = ROWS.flatMap(({ needles }) => needles)

function needleOf(literal: string): { before: string; needle: string } {
  const bar = literal.indexOf('|')
  return { before: literal.slice(0, Math.max(0, bar)), needle: literal.slice(bar + 1) }
}

/** Hyphenated for print, a name is in pieces: only where one is, a soft hyphen leads to it. */
const SOFT_HYPHEN = '\u00ad'
const IN_PIECES = /proto|optio|conven|coven|pact|ротоко|онвен/i
const PIECES = 16

const SLASH = 47

/** Finds the anchors of a text in order, each needle searched only as far as needed. */
export class Anchors {
  private readonly text: string
  /** Where each needle stands next, the soft hyphen last: -1 nowhere, -2 not yet sought. */
  private readonly next: number[]

  constructor(text: string) {
    this.text = text
    const found = ROWS.flatMap(({ letter, needles }) => {
      const place = text.includes(letter) ? -2 : -1
      return needles.map(() => place)
    })
    this.next = [...found, -2]
  }

  /** First anchor at or after `from`, or -1. */
  after(from: number): number {
    let nearest = -1
    for (let index = 0; index < this.next.length; index++) {
      let at = this.next[index] as number
      if (at !== -1 && at < from) {
        const literal = NEEDLES[index]
        at = literal ? this.seek(literal.before, literal.needle, from) : this.seekPieces(from)
        this.next[index] = at
      }
      if (at !== -1 && (nearest === -1 || at < nearest)) nearest = at
    }
    return nearest
  }

  /** The literal, but not inside a document symbol, which names no treaty: `CRC/C/OPSC/USA/CO/3-4`. */
  private seek(before: string, needle: string, from: number): number {
    const { text } = this
    const length = before.length
    for (let at = text.indexOf(needle, from + length); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      const start = at - length
      const slashed = text.charCodeAt(start - 1) === SLASH || text.charCodeAt(at + needle.length) === SLASH
      if (!slashed && text.startsWith(before, start)) return start
    }
    return -1
  }

  private seekPieces(from: number): number {
    const { text } = this
    for (let at = text.indexOf(SOFT_HYPHEN, from); at >= 0; at = text.indexOf(SOFT_HYPHEN, at + 1)) {
      if (IN_PIECES.test(text.slice(Math.max(0, at - PIECES), at + PIECES).replaceAll(SOFT_HYPHEN, ''))) return at
    }
    return -1
  }
}
