import type { Line } from './lines'
import { paragraphMarker, sectionMarker } from './markers'

/** "* Adopted by the Committee at its seventy-fifth session". */
const STARRED = /^(\*{1,3}) ?[\p{L}(]/u
/** A mark that extraction put on a line of its own, above its note. */
const MARK_ALONE = /^(?:\*{1,3}|\d{1,2})$/
/** "1 See CRC/C/15/Add.188.": a small number without a full stop. */
const NUMBERED = /^(\d{1,2}) (?=[\p{Lu}A])/u
/** Footnotes with numbers begin so; wrapped lines ("2 June 2017") do not. */
const OPENS_NOTE =
  /^\d{1,2} (?:See|Ibid|Cf|Idem|Op\. cit|General Assembly|Economic and Social Council|United Nations|Official Records|Adopted|Voir|Ibidem|Résolution|Nations Unies|Véanse?|Ibíd|Resolución|Naciones Unidas|A\/|E\/|[A-Z]{3,6}\/C\/)/u

/** Tells footnotes from the text, one line after the other; it counts them, as numbers run on through the document. */
export function footnoteScanner() {
  let last = 0
  let inNote = false
  return {
    /** A line of text or of a page's furniture ends a note; so does a blank line before text. */
    ended() {
      inNote = false
    },
    /**
     * The mark of the note that a line opens (`'*'`, `'1'`), `''` when it goes on with one, null when it is none.
     * @param afterRule whether the rule that parts the notes from the text stands just before
     * @param next the line below
     */
    read(line: Line, afterRule: boolean, next?: Line): string | null {
      const text = MARK_ALONE.test(line.text) && next ? `${line.text} ${next.text}` : line.text
      const star = STARRED.exec(text)?.[1]
      const number = NUMBERED.exec(text)?.[1]
      const expected = number !== undefined && Number(number) === last + 1
      const opened = star ?? (expected && (afterRule || inNote || OPENS_NOTE.test(text)) ? number : undefined)
      if (opened !== undefined) {
        if (star === undefined) last++
        inNote = true
        return opened
      }
      if (inNote && (paragraphMarker(line.text) || sectionMarker(line.text))) inNote = false
      return inNote ? '' : null
    },
  }
}

/** What a number belongs to that stands close to it: "CRC/C/15/Add.1", "para.1". */
const OWN_NUMBER = String.raw`[A-Z\d-]/\p{L}{1,6}\.|(?<!\p{L})(?:[Aa]rts?|[Pp]aras?|[Pp]árrs?|vol|chap|[Nn]úms?|[Rr]ule)\.`
const MARK = new RegExp(
  String.raw`(?<=[\p{L}.,;:)”»’"]) ?(\*{1,3})(?!\*)|(?<=\p{L}{3}[.,;:)”»’"]?|[)”»])(?<!${OWN_NUMBER})(\d{1,2})(?=[\s.,;:)]|$)`,
  'gu',
)

/** Takes the marks of footnotes out of a line: "periodic reports*" and, for the notes there are, "Goals.1 The". */
export function withoutMarks(text: string, marks: ReadonlySet<string>): { text: string; found: string[] } {
  const found: string[] = []
  const bare = text.replace(MARK, (all: string, star: string | undefined, number: string | undefined) => {
    const one = star ?? number ?? ''
    if (!marks.has(one)) return all
    found.push(one)
    return ''
  })
  return { text: bare, found }
}
