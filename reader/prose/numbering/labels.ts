import { letter, roman } from '../../../data/sequence'

/** How a level of a list counts, as Word keeps it (ECMA-376, part 1, 17.9). */
export interface Level {
  start: number
  /** `decimal`, `lowerLetter`, `upperRoman` … */
  format: string
  /** `(%2)`: the number of the second level between brackets. */
  text: string
  /** The level after which it begins anew, counted from 1; 0 for never. The one above, where nothing is said. */
  restart: number
  /** All its numbers in figures. */
  legal: boolean
}

export interface List {
  /** Lists that count on from one another have the same. */
  counter: string
  levels: ReadonlyMap<number, Level>
  /** Where this list begins anew, by level. */
  starts: ReadonlyMap<number, number>
}

/** Counts the paragraphs of lists in the order in which they come, as Word does. */
export function createLabels() {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()

  /** What stands in front of the next paragraph of that list; null where that is a bullet or nothing. */
  return (name: string, list: List, depth: number): string | null => {
    const count = counts.get(list.counter) ?? []
    counts.set(list.counter, count)
    const level = list.levels.get(depth)
    if (level === undefined) return null
    const start = list.starts.get(depth)
    const isNew = start !== undefined && !begun.has(`${name} ${depth}`)
    begun.add(`${name} ${depth}`)
    const before = count[depth]
    count[depth] = isNew ? start : before === undefined ? (start ?? level.start) : before + 1
    for (const [deeper, { restart }] of list.levels)
      if (deeper > depth && restart !== 0 && depth < restart) count[deeper] = undefined
    // What is counted below a level that was passed over counts from its first.
    for (let above = 0; above < depth; above++) count[above] ??= list.levels.get(above)?.start ?? 1
    if (level.format === 'bullet') return null
    const label = level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      return written(count[at] ?? 1, level.legal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal'))
    })
    return label.trim() === '' ? null : label
  }
}

function written(number: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerRoman':
      return romanOr(number)
    case 'upperRoman':
      return romanOr(number).toUpperCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    default:
      return String(number)
  }
}

/** Word goes on from z with aa, bb, cc, up to thirty letters; then it begins anew. */
const letters = (number: number): string => (number < 1 ? '' : letter(1 + ((number - 1) % 780)))

/** Beyond what they can say, numbers are written in figures. */
const romanOr = (number: number): string => (number < 1 || number > 3_999 ? String(number) : roman(number))
