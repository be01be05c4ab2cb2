import { OPSC_ARTICLES } from './opsc'
import { INSTRUMENTS } from './registry'

export const ROMANS = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
]

const rank = (label: string, last: string): number =>
  last.startsWith('i') ? ROMANS.indexOf(label) + 1 : label.length === 1 ? label.charCodeAt(0) - 96 : 0

/**
 * The provision as the instrument itself would number it: `'2.3'` of the OPSC is its point `'2.c'`.
 * @param provision dotted: `'3.1.a.i'`
 */
export function canonicalProvision(instrument: string, provision: string): string {
  const [article = '', first, ...rest] = provision.split('.')
  const structure = instrument === 'OPSC' ? OPSC_ARTICLES[article] : undefined
  if (!structure || structure.paragraphs > 0 || !structure.points || !first || !/^\d$/.test(first)) return provision
  return [article, String.fromCharCode(96 + Number(first)), ...rest].join('.')
}

/** How many paragraphs the articles have of those that the OPSC may be taken for, from the first on; 9 where points stand below them, uncounted. */
const PARAGRAPHS: Record<string, string> = { CRC: '0230022242229322', OPAC: '0093032332232' }

/**
 * Whether an instrument has this provision. Only the OPSC is known down to its points; of those it is taken for, the paragraphs; of
 * the others the number of articles; an unknown instrument has none.
 * @param provision dotted: `'9.5'`, `'3.1.a.i'`, `'2.c'`
 */
export function provisionExists(instrument: string, provision: string): boolean {
  const known = INSTRUMENTS[instrument]
  if (!known) return false
  const [article = '', ...path] = provision.split('.')
  const number = Number(article)
  if (known.articles && !(Number.isInteger(number) && number >= 1 && number <= known.articles)) return false
  if (instrument !== 'OPSC') {
    const most = PARAGRAPHS[instrument]?.[number - 1]
    return !!article && !(most && path[0] && (path[0] > most || (path[1] && most < '9')))
  }
  const structure = Object.hasOwn(OPSC_ARTICLES, article) ? OPSC_ARTICLES[article] : undefined
  if (!structure) return false
  const first = path[0]
  if (!first) return true
  if (structure.paragraphs > 0) {
    if (!/^[1-9]$/.test(first) || Number(first) > structure.paragraphs) return false
    return pointsExist(structure.points, [first], path.slice(1))
  }
  return pointsExist(structure.points, [], path)
}

function pointsExist(points: Record<string, string> | undefined, below: string[], labels: string[]): boolean {
  const [label, ...rest] = labels
  if (!label) return true
  const last = points?.[below.join('.')]
  if (!last) return false
  const place = rank(label, last)
  return place >= 1 && place <= rank(last, last) && pointsExist(points, [...below, label], rest)
}
