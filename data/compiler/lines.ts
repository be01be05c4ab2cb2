/** A line of the source that says something. */
export interface Line {
  /** From 1, as an editor counts. */
  number: number
  /** Trimmed, runs of white space as one space, no soft hyphens. */
  text: string
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/
/** Invisible characters that extraction leaves behind: soft hyphen, zero-width space, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\ufeff]/g

/** The lines of a text in stretches: a stretch is what stands between blank lines. */
export function stretches(text: string): Line[][] {
  const found: Line[][] = []
  let open: Line[] = []
  text.split(LINE_END).forEach((raw, index) => {
    const clean = raw.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
    if (clean) open.push({ number: index + 1, text: clean })
    else if (open.length > 0) {
      found.push(open)
      open = []
    }
  })
  if (open.length > 0) found.push(open)
  return found
}
