/**
 * Literals one of which stands in every text that names a treaty in a way that can settle a provision; nothing is read
 * away from them. V8 looks for a needle of up to six characters by its first letter, which costs almost nothing when that
 * is a capital, and for longer ones twenty times as slowly. Only "protoc" in small letters is costly. Needles in another
 * script cost a Latin text nothing; where the text is not Latin-1, the higher byte of a needle's first letter must be rare
 * in it, which that of "Р" is not: it is the code of a space.
 */
const NEEDLES = (
  'Proto PROTOC protoc Option Fakult OP GDPR CRC CEDAW ICCPR Conven CONVEN Covena Pact Verdra ' +
  'ротоко ОТОКОЛ ФП КПР онвенц 议定书 議定書 公约 بروتوك اتفاقي'
).split(' ')

/** Hyphenated for print, a name is in pieces: only where one is, a soft hyphen leads to it. */
const SOFT_HYPHEN = '\u00ad'
const IN_PIECES = /proto|optio|conven|coven|pact|ротоко|онвен/i
const PIECES = 16

const SLASH = 47

/** Finds the anchors of a text in order, each needle searched only as far as needed. */
export class Anchors {
  private readonly text: string
  private readonly next: number[]

  constructor(text: string) {
    this.text = text
    this.next = [...NEEDLES, SOFT_HYPHEN].map(() => -2)
  }

  /** First anchor at or after `from`, or -1. */
  after(from: number): number {
    let nearest = -1
    for (let index = 0; index < this.next.length; index++) {
      let at = this.next[index] as number
      if (at !== -1 && at < from) {
        at = this.seek(NEEDLES[index] ?? SOFT_HYPHEN, from)
        this.next[index] = at
      }
      if (at !== -1 && (nearest === -1 || at < nearest)) nearest = at
    }
    return nearest
  }

  /** The needle, but not inside a document symbol, which names no treaty: `CRC/C/OPSC/USA/CO/3-4`. */
  private seek(needle: string, from: number): number {
    let at = this.text.indexOf(needle, from)
    while (at >= 0 && !this.names(needle, at)) at = this.text.indexOf(needle, at + needle.length)
    return at
  }

  private names(needle: string, at: number): boolean {
    const { text } = this
    if (needle !== SOFT_HYPHEN)
      return text.charCodeAt(at - 1) !== SLASH && text.charCodeAt(at + needle.length) !== SLASH
    return IN_PIECES.test(text.slice(Math.max(0, at - PIECES), at + PIECES).replaceAll(SOFT_HYPHEN, ''))
  }
}
