/** A line of the source that says something. */
export interface Line {
  /** From 1, as an editor counts. */
  number: number
  /** Trimmed, runs of white space as one space, no soft hyphens. */
  text: string
  /** The column where it ends in the source: a line that ends early was ended by its author. */
  end: number
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/
/** Invisible characters that extraction leaves behind: soft hyphen, zero-width space, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\ufeff]/g
/** "l ’ État": extraction of French pages sets the elided article apart. */
const ELISION = /(?<!\p{L})([cdjlmnst]|qu) ([’']) (?=\p{L})/giu
/** A number or letter on a line of its own, whose text some extractions put on the next. */
const MARKER_ALONE = /^(?:\(?\d{1,3}[.)]|\(?[a-z]{1,4}\)|[A-Z]\.|[IVXL]{1,6}\.)$/

/** The lines of a text in stretches: a stretch is what stands between blank lines. */
export function stretches(text: string): Line[][] {
  const found: Line[][] = []
  let open: Line[] = []
  text.split(LINE_END).forEach((raw, index) => {
    const clean = cleaned(raw)
    if (clean) open.push({ number: index + 1, text: clean, end: raw.trimEnd().length })
    else if (open.length > 0) {
      found.push(open)
      open = []
    }
  })
  if (open.length > 0) found.push(open)
  return withMarkersJoined(found)
}

const cleaned = (raw: string): string =>
  raw.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().replace(ELISION, '$1$2')

/** "1." and, on the next line or after a blank one, "The Committee" are one line. */
function withMarkersJoined(all: readonly Line[][]): Line[][] {
  const joined: Line[][] = []
  let waiting: Line | null = null
  for (const stretch of all) {
    const lines: Line[] = []
    for (const line of stretch) {
      const marker: Line | null = waiting
      waiting = null
      if (marker && /^[\p{L}“"«]/u.test(line.text)) {
        lines.push({ number: marker.number, text: `${marker.text} ${line.text}`, end: line.end })
        continue
      }
      if (marker) lines.push(marker)
      if (MARKER_ALONE.test(line.text)) waiting = line
      else lines.push(line)
    }
    if (lines.length > 0) joined.push(lines)
  }
  if (waiting) joined.push([waiting])
  return joined
}
