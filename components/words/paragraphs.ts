import { list } from './formats'
import { t } from './translate'

/** Numbers in a row, as first and last: `[24, 25, 27]` is `[[24, 25], [27, 27]]`. */
function runs(of: number[]): [number, number][] {
  const found: [number, number][] = []
  for (const number of of) {
    const last = found.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else found.push([number, number])
  }
  return found
}

/** For a margin: "24–25". */
export function range(of: number[]): string {
  return list(runs(of).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)))
}

/** "para. 25", "paras. 24 and 25"; in running text a range has three or more: "paras. 21–23 and 30". */
export function paragraphs(of: number[]): string {
  const numbers = runs(of).flatMap(([from, to]) =>
    to - from > 1 ? `${from}–${to}` : to > from ? [`${from}`, `${to}`] : `${from}`,
  )
  return t('paragraphs', { count: of.length, numbers: list(numbers) })
}

/** The same from a finding's id: `'24-25'`. */
export function paragraphsOf(id: string): string {
  return t('paragraphs', { count: id.includes('-') ? 2 : 1, numbers: id.replace('-', '–') })
}

/** A dotted provision as the United Nations writes it: `'3.1.a.i'` is "3 (1) (a) (i)". */
export function provisionNumber(provision: string): string {
  const [article = '', ...points] = provision.split('.')
  return [article, ...points.map((point) => `(${point})`)].join(' ')
}
