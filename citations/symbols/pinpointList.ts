import { here, textAfter } from '../around'
import { months } from '../months'
import { RANGE_CAP } from './limits'

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
  const list = new Collector()
  list.add(first)
  let end = first.end
  for (;;) {
    const range = here(RANGE, text, end)
    const upper = range && list.open ? readItem(text, end + range[0].length, list.current) : null
    if (upper && list.extend(upper)) {
      end = upper.end
      continue
    }
    const join = here(JOIN, text, end)
    if (!join) break
    const again = here(PARAGRAPH_AGAIN, text, end + join[0].length)
    const next = readItem(text, end + join[0].length + (again?.[0].length ?? 0), list.current)
    if (!next || (!again && !plausible(text, next, list.current, many, /[,،]/.test(join[0])))) break
    list.add(next)
    end = next.end
  }
  return { pinpoints: list.pinpoints, end }
}

interface Item {
  number: string
  letters: string[]
  end: number
}

function readItem(text: string, at: number, before?: Item): Item | null {
  const number = here(NUMBER, text, at)
  if (!number && !before) return null
  let end = at
  if (number?.[1]) {
    if (/^(?:19|20)\d\d$/.test(number[1]) || here(DATE_AHEAD, text, at + number[0].length)) return null
    end = at + number[0].length
  }
  const letters: string[] = []
  for (let letter = here(LETTER, text, end); letter; letter = here(LETTER, text, end)) {
    letters.push(letter[1] ?? letter[2] ?? letter[3] ?? '')
    end += letter[0].length
  }
  if (number) return { number: number[0], letters, end }
  // "27 (a) and (c)": the letter alone goes on with the paragraph before.
  if (
    !before ||
    letters.length === 0 ||
    before.letters.length === 0 ||
    !/^(?:\(|[a-zа-я]\))/.test(textAfter(text, at, 2))
  )
    return null
  return { number: before.number, letters: [...before.letters.slice(0, -letters.length), ...letters], end }
}

function plausible(text: string, next: Item, before: Item | undefined, many: boolean, comma: boolean): boolean {
  if (!before || next.number === before.number) return true
  if (Number(next.number) <= Number(before.number) && !next.number.includes('.')) return false
  const rest = textAfter(text, next.end, 8)
  return (many && !comma) || LIST_GOES_ON.test(rest) || (many && !/^[ \n][A-Z]/.test(rest))
}

/** Gathers the pinpoints; knows the last one, which a range or a lone letter goes on from. */
class Collector {
  pinpoints: string[] = []
  current: Item | undefined
  open = false

  add(item: Item): void {
    this.push([item.number, ...item.letters].join('.'))
    this.current = item
    this.open = true
  }

  /** Fills the pinpoints from the current item to `upper`; false when the two make no range. */
  extend(upper: Item): boolean {
    const from = this.current
    if (!from) return false
    const values = rangeOf(from, upper)
    if (!values) return false
    for (const value of values) this.push(value)
    this.current = upper
    this.open = false
    return true
  }

  private push(pinpoint: string): void {
    if (!this.pinpoints.includes(pinpoint)) this.pinpoints.push(pinpoint)
  }
}

/** What a range adds after its lower end. */
function rangeOf(from: Item, to: Item): string[] | null {
  const upper = [to.number, ...to.letters].join('.')
  if (from.number === to.number) {
    const [a, b] = [from.letters.at(-1) ?? '', to.letters.at(-1) ?? '']
    if (a.length !== 1 || b.length !== 1 || a >= b) return [upper]
    const head = [to.number, ...to.letters.slice(0, -1)].join('.')
    return steps(a.charCodeAt(0), b.charCodeAt(0)).map((code) => `${head}.${String.fromCharCode(code)}`)
  }
  const [whole, part] = from.number.split('.')
  const [upperWhole, upperPart] = to.number.split('.')
  if (part && upperPart && whole === upperWhole) {
    return steps(Number(part), Number(upperPart)).map((value) => `${whole}.${value}`)
  }
  if (part || upperPart) return [upper]
  const start = Number(whole)
  const end = inFull(whole ?? '', upperWhole ?? '')
  if (end <= start) return null
  const values = steps(start, end).map(String)
  return to.letters.length > 0 ? [...values.slice(0, -1), upper] : values
}

/** "112-15" is 112 to 115. */
function inFull(lower: string, upper: string): number {
  return Number(upper.length < lower.length ? lower.slice(0, lower.length - upper.length) + upper : upper)
}

/** The numbers after `from` up to `to`; the end alone when they are too many. */
function steps(from: number, to: number): number[] {
  if (to - from > RANGE_CAP) return [to]
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + 1 + index)
}
