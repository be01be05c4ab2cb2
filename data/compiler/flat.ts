import { LANGUAGES } from './languages'
import { MAX_HEADING } from './limits'
import type { Line } from './lines'
import { emptyList, nextStep } from './list'
import { isComplete, paragraphMarker } from './markers'

/** A text whose lines were run together, parted again. */
export interface Unflattened {
  stretches: Line[][]
  /** Headings without a number that stood within a line: where they begin is a guess. */
  headings: { line: number; text: string }[]
}

const TITLE = new RegExp(LANGUAGES.map(({ title }) => title.source.replace(/^\^/, '(?<= )')).join('|'), 'u')
/** A sentence's end, then perhaps a heading, right before a paragraph's number. */
const BEFORE_NUMBER = new RegExp(
  String.raw`(?<=^|[.;:!?](?:[”"’»)\]])?) ?((?:(?:[IVXL]{1,6}|[A-Z])\. ?)?\p{Lu}[^.;:!?]{2,${MAX_HEADING}})? ?$`,
  'u',
)
/** "in accordance with article 2. The State": what a number follows that opens no paragraph. */
const CITES =
  /(?:^|[ (])(?:art[íi]c[ul]+[oe]s?|articles?|arts?|paragraph(?:e|s|es)?|p[áa]rrafos?|paras?|rules?|regla|n[oº°]|no|add) ?$/i
/** No document numbers its paragraphs with four digits. */
const HIGHEST = 999
const ITEM = /(?<=[:;.,]|[;,] (?:and|or|et|ou|[yeou])) (?=\(?([a-z]{1,4})\) ?\p{L})/gu

/**
 * Parts a text that some extractions give in a few long lines: at each paragraph's number that is due after a sentence's
 * end or a heading, at that heading, and at the items behind what announces them. Where the numbers open lines, nothing changes.
 */
export function unflattened(all: readonly Line[][]): Unflattened {
  const opened = new Set(all.flat().map(({ text }) => paragraphMarker(text)?.value))
  const headings: Unflattened['headings'] = []
  if (opened.has(1) && opened.has(2)) return { stretches: [...all], headings }
  let expected = 1
  const parted = all.flat().flatMap((line): Line[] => {
    const cuts: number[] = []
    const numbers = new Set<number>()
    for (let from = 0; ; ) {
      const at = numberIn(line.text, expected, from)
      if (at === null) break
      const heading = at === 0 ? '' : (BEFORE_NUMBER.exec(justBefore(line.text, from, at))?.[1] ?? '').trim()
      if (heading) {
        cuts.push(line.text.lastIndexOf(heading, at))
        if (expected > 1 && !/^(?:[IVXL]{1,6}|[A-Z])\./.test(heading))
          headings.push({ line: line.number, text: heading })
      }
      cuts.push(at)
      numbers.add(at)
      expected++
      from = at + String(expected).length + 1
    }
    return cutAt(line, cuts).flatMap((piece, index) => (index > 0 || numbers.has(0) ? withItemsParted(piece) : [piece]))
  })
  if (expected < 3) return { stretches: [...all], headings: [] }
  const first = parted.findIndex(({ text }) => paragraphMarker(text)?.value === 1)
  const whole = parted.flatMap((line, at) => (at < first ? cutAt(line, titleIn(line.text)) : [line]))
  return { stretches: whole.map((line) => [line]), headings }
}

/** Where the number that is due stands, the first after the title anywhere. */
function numberIn(text: string, number: number, from: number): number | null {
  if (number > HIGHEST) return null
  const printed = new RegExp(String.raw`(?<=^| )${number}\. ?(?=\p{Lu})`, 'gu')
  printed.lastIndex = from
  for (let found = printed.exec(text); found; found = printed.exec(text)) {
    const before = justBefore(text, from, found.index)
    const opens = isComplete(before.trim()) || (BEFORE_NUMBER.test(before) && !CITES.test(before))
    if (number === 1 || opens) return found.index
  }
  return null
}

/** As much of the text as a heading may take, from `from` on: what is longer does not begin there. */
function justBefore(text: string, from: number, at: number): string {
  const start = Math.max(from, at - MAX_HEADING)
  return (start > from ? '…' : '') + text.slice(start, at)
}

const titleIn = (text: string): number[] => {
  const at = text.search(TITLE)
  return at > 0 ? [at] : []
}

function cutAt(line: Line, cuts: readonly number[]): Line[] {
  const starts = [0, ...cuts.filter((cut) => cut > 0)]
  return starts
    .map((start, at) => line.text.slice(start, starts[at + 1]).trim())
    .filter(Boolean)
    .map((text) => ({ ...line, text }))
}

function withItemsParted(line: Line): Line[] {
  const list = emptyList()
  const cuts: number[] = []
  for (const { index, 1: marker = '' } of line.text.matchAll(ITEM)) {
    const step = nextStep(list, marker, line.text[index - 1] === ':')
    if (!step) continue
    if (step.kind === 'point') list.points++
    else Object.assign(list, { numbering: step.numbering, items: list.items + 1, points: 0 })
    cuts.push(index + 1)
  }
  return cutAt(line, cuts)
}
