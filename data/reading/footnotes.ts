import { NOTE_SIZE } from './limits'
import type { Line } from './types'

/** A footnote: its mark, and its lines. A note that goes on from the page before has no mark. */
export interface Note {
  mark: string | null
  lines: Line[]
}

const OPENS = /^(\*{1,3}|[†‡§]|\d{1,3})(?: |(?=[^\d\s.,)]))/

/** Parts the footnotes of a page from its text: at the end of a column, set smaller than the text, opened by a mark. */
export function footnotesOf(
  lines: readonly Line[],
  bodySize: number,
  noteIsOpen: boolean,
): { body: Line[]; notes: Note[] } {
  const body: Line[] = []
  const notes: Note[] = []
  for (const region of regions(lines)) {
    const first = firstOfNotes(region, bodySize, noteIsOpen)
    body.push(...region.slice(0, first))
    for (const line of region.slice(first)) {
      const mark = markOf(line, notes.at(-1)?.mark ?? null)
      const open = notes.at(-1)
      if (mark !== null || !open) notes.push({ mark, lines: [line] })
      else open.lines.push(line)
    }
  }
  return { body, notes }
}

function regions(lines: readonly Line[]): Line[][] {
  const found: Line[][] = []
  for (const line of lines) {
    const open = found.at(-1)
    if (open?.[0]?.region === line.region) open.push(line)
    else found.push([line])
  }
  return found
}

/** Where the notes of a region begin; behind its end where it has none. */
function firstOfNotes(region: readonly Line[], bodySize: number, noteIsOpen: boolean): number {
  const last = region.findLastIndex(({ size }) => size > NOTE_SIZE * bodySize)
  if (noteIsOpen && last + 1 < region.length && last >= 0) return last + 1
  const opened = region.slice(last + 1).findIndex((line) => markOf(line, null) !== null)
  return opened < 0 ? region.length : last + 1 + opened
}

/** The mark that a line opens a note with; a number must be the next one. */
function markOf({ text }: Line, before: string | null): string | null {
  const mark = OPENS.exec(text)?.[1]
  if (mark === undefined) return null
  const counts = /^\d/.test(mark) && before !== null && /^\d/.test(before)
  return counts && Number(mark) !== Number(before) + 1 ? null : mark
}
