import { ROMANS } from './instruments/exists'

/** What stands between an article's brackets: a paragraph number, a letter, a roman numeral. */

/** Letters that other alphabets count with. Cyrillic а, с, е are also typed for the Latin letters they look like. */
const LETTERS = new Map([...'абвсгдежابجدهوز'].map((letter, at) => [letter, 'abccdeegabcdefg'[at]]))

type Kind = 'number' | 'letter' | 'roman'

const kindOf = (label: string): Kind => (/^\d/.test(label) ? 'number' : ROMANS.includes(label) ? 'roman' : 'letter')

/** A label in Latin letters. */
const plainLabel = (label: string): string => LETTERS.get(label) ?? label

/** `path` with `label` below it: `3.1.a` and `1` give `3.1.a.i`, for Arabic prints its roman numerals as digits. */
export function below(path: string[], label: string): string[] {
  const plain = plainLabel(label)
  const last = path.at(-1)
  const underLetter = last !== undefined && kindOf(last) === 'letter'
  const roman = underLetter && kindOf(plain) === 'number' ? ROMANS[Number(plain) - 1] : undefined
  return [...path, roman ?? plain]
}

/** `path` with its own label of the same kind replaced: "4 (2) and (3)" goes from `4.2` to `4.3`. `base` labels stay. */
export function beside(path: string[], label: string, base: number): string[] {
  const plain = plainLabel(label)
  const same = (other: string) => (kindOf(other) === 'letter' ? 'letter' : kindOf(other))
  let kind: Kind = same(plain)
  if (kind === 'roman' && !path.slice(base).some((other) => kindOf(other) === 'roman')) kind = 'letter'
  for (let at = path.length - 1; at >= base; at--) {
    if (kindOf(path[at] as string) === kind) return [...path.slice(0, at), plain]
  }
  return [...path, plain]
}

/** No one cites more paragraphs or articles one by one: a longer range is a misreading. */
const LONGEST_RANGE = 200

/** The paths after `from` up to `to`, which differ in the last label only; null when they do not run upwards. */
export function between(from: string[], to: string[]): string[][] | null {
  const first = from.at(-1)
  const last = to.at(-1)
  if (!first || !last || from.length !== to.length) return null
  const head = to.slice(0, -1)
  if (head.some((label, at) => label !== from[at])) return null
  const [start, end] = [orderOf(first), orderOf(last)]
  if (start === null || end === null || end <= start || end - start > LONGEST_RANGE) return null
  const name = nameAs(last)
  return Array.from({ length: end - start }, (_, step) => [...head, name(start + step + 1)])
}

function orderOf(label: string): number | null {
  if (/^\d+$/.test(label)) return Number(label)
  const roman = ROMANS.indexOf(label)
  if (roman >= 0) return roman + 1
  return /^[a-z]$/.test(label) ? label.charCodeAt(0) - 96 : null
}

function nameAs(label: string): (order: number) => string {
  if (/^\d/.test(label)) return String
  if (ROMANS.includes(label)) return (order) => ROMANS[order - 1] ?? ''
  return (order) => String.fromCharCode(96 + order)
}
