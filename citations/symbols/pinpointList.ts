import { here, textAfter } from '../around'
import { below, between } from '../labels'
import { months } from '../months'

/** Lists of paragraph numbers, as they follow "paras.": "27 (a), 37 and 40-42". */

export interface PinpointList {
  /** Ranges expanded, letters after a dot. */
  pinpoints: string[]
  end: number
}

const NUMBER = /(\d{1,4})(?:\.(\d{1,2}))?(?!\d)/y
const LETTER = / ?\(([\p{L}]{1,5})\)| ?([a-zа-я])\)|([a-z])(?![\p{L}\d])/uy
const RANGE = / ?- ?|[ \n](?:to|through|à|au|a|al|по|до|bis)[ \n]| ?(?:至|到) ?|[ \n]إلى[ \n]/y
const JOIN =
  /[ \n]?[,،、][ \n]?(?:(?:and|et|y|и|e|or|ou)[ \n]|و[ \n]?)?|[ \n](?:and\/or|and|et|y|e|и|&|or|ou|o|или|und|أو)[ \n]| ?& ?| ?[和及与] ?|[ \n]و[ \n]?/y
const PARAGRAPH_AGAIN = /(?:第|(?:and[ \n])?(?:paras?|pár+s?|pars?)\.?[ \n]?|¶[ \n]?|§[ \n]?|пп?\. ?)/iy
const DATE_AHEAD = new RegExp(String.raw`[ \n](?:de[ \n])?(?:${months})`, 'iy')
/** After a comma the number must be followed by what follows numbers: a word there begins something else. */
const LIST_GOES_ON =
  /^(?:[ \n]?[,،、;.:)\]»”"（）(&段-]|[ \n](?:and|et|y|e|и|or|ou|o|to|à|a|по|[&和至])[ \n]|[ \n]و|و|$|\n|\f|[a-z](?![\p{L}\d]))/u

/** Reads the list at `at`, null when no number stands there. `many`: the word before was a plural, so numbers may be followed by words. */
export function readPinpointList(text: string, at: number, many: boolean): PinpointList | null {
  const first = readItem(text, at)
  if (!first) return null
  const paths = [first.path]
  let end = first.end
  for (let ranges = true; ; ) {
    const last = paths.at(-1) ?? first.path
    const range = ranges ? here(RANGE, text, end) : null
    const upper = range && readItem(text, end + range[0].length, last)
    const all = upper && upTo(last, upper.path)
    if (all) {
      paths.push(...all)
      end = upper.end
      ranges = false
      continue
    }
    const join = here(JOIN, text, end)
    if (!join) break
    const again = here(PARAGRAPH_AGAIN, text, end + join[0].length)
    const next = readItem(text, end + join[0].length + (again?.[0].length ?? 0), last)
    if (!next || (!again && !plausible(text, next, last, many, /[,،]/.test(join[0])))) break
    paths.push(next.path)
    end = next.end
    ranges = true
  }
  return { pinpoints: [...new Set(paths.map((path) => path.join('.')))], end }
}

/** A paragraph, its decimal place or letters: `['27', 'a']`, `['9', '8']`. */
interface Item {
  path: string[]
  end: number
}

function readItem(text: string, at: number, before: string[] = []): Item | null {
  const number = here(NUMBER, text, at)
  const [printed = '', whole = '', decimal] = number ?? []
  let end = at + printed.length
  if (/^(?:19|20)\d\d$/.test(whole) || (number && here(DATE_AHEAD, text, end))) return null
  const letters: string[] = []
  for (let letter = here(LETTER, text, end); letter; letter = here(LETTER, text, end)) {
    letters.push(letter[1] ?? letter[2] ?? letter[3] ?? '')
    end += letter[0].length
  }
  if (number) return { path: letters.reduce(below, decimal ? [whole, decimal] : [whole]), end }
  // "27 (a) and (c)": the letter alone goes on with the paragraph before.
  const goesOn =
    letters.length > 0 && /\D/.test(before.at(-1) ?? '') && /^(?:\(|[a-zа-я]\))/.test(textAfter(text, at, 2))
  return goesOn
    ? { path: letters.reduce(below, before.slice(0, Math.max(1, before.length - letters.length))), end }
    : null
}

function plausible(text: string, { path, end }: Item, before: string[], many: boolean, comma: boolean): boolean {
  const [number = '', decimal] = path
  if (number === before[0]) return true
  if (Number(number) <= Number(before[0]) && !/\d/.test(decimal ?? '')) return false
  const rest = textAfter(text, end, 8)
  return (many && !comma) || LIST_GOES_ON.test(rest) || (many && !/^[ \n][A-Z]/.test(rest))
}

/** What a range adds after its lower end: its own end alone when it has no members that can be told; null when it does not run upwards. */
function upTo(from: string[], to: string[]): string[][] | null {
  const [first = '', ...below] = from
  const [last = '', ...points] = to
  if (first === last || /^\d/.test(below[0] ?? points[0] ?? '')) return between(from, to) ?? [to]
  // "112-15" is 112 to 115.
  const upper = first.slice(0, Math.max(0, first.length - last.length)) + last
  if (Number(upper) <= Number(first)) return null
  const all = between([first], [upper]) ?? [[upper]]
  return [...all.slice(0, -1), [upper, ...points]]
}
