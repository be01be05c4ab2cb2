/**
 * Literals one of which stands in every text that names a treaty in a way that can settle a provision; nothing is read
 * away from them. V8 looks for a needle of up to six characters by its first letter, which costs almost nothing when that
 * is a capital, and for longer ones twenty times as slowly. Only "protoc" in small letters is costly. Needles in another
 * script cost a Latin text nothing.
 */
const NEEDLES = (
  'Protoc PROTOC protoc Protok Option Fakult Facult OP GDPR CRC CEDAW ICCPR Conven CONVEN Covena Pacte Pacto Verdra ' +
  'ротоко РОТОКО онвенц 议定书 議定書 公约 بروتوك اتفاقي'
).split(' ')

/** Finds the anchors of a text in order, each needle searched only as far as needed. */
export class Anchors {
  private readonly text: string
  private readonly next: number[]

  constructor(text: string) {
    this.text = text
    this.next = NEEDLES.map(() => -2)
  }

  /** First anchor at or after `from`, or -1. */
  after(from: number): number {
    let nearest = -1
    for (let index = 0; index < NEEDLES.length; index++) {
      let at = this.next[index] as number
      if (at !== -1 && at < from) {
        at = this.text.indexOf(NEEDLES[index] as string, from)
        this.next[index] = at
      }
      if (at !== -1 && (nearest === -1 || at < nearest)) nearest = at
    }
    return nearest
  }
}
