import type { Reference } from '../../citations/types'
import type { Gold } from './cases'
import { type Comparison, paragraph, scored } from './compare'
import { pinpointScore, precision, recall, type Score, tally } from './tally'

const inWords = (value: string) => JSON.stringify(value)

/** A gold in one line: `symbol CRC/C/GC/13`, `OPSC 3.1.a`. */
export const goldWords = (gold: Gold): string =>
  gold.type === 'symbol' ? `symbol ${gold.symbol}` : `${gold.instrument} ${gold.articles.join(' ')}`

/** A reference in one line, in the words of `goldWords`. */
export const hitWords = (hit: Reference): string =>
  hit.kind === 'symbol'
    ? `symbol ${hit.symbol}`
    : `${hit.instrument} ${hit.provisions.join(' ')} (${hit.evidence})${hit.ambiguous ? ` or ${hit.ambiguous.join(', ')}` : ''}`

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8)

const table = (title: string, scores: ReadonlyMap<string, Score>, withPrecision = true): string[] => {
  if (scores.size === 0) return []
  const rows = [...scores]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, score]) => {
      const share = withPrecision ? percent(precision(score)) : '       -'
      const of = `${score.found} of ${score.found + score.missed}`.padStart(12)
      return `${name.padEnd(22)}${share}${percent(recall(score))}${of}${String(score.false).padStart(7)}${String(score.strict).padStart(8)}`
    })
  return [`${title.padEnd(22)}precision recall       found  false  strict`, ...rows, '']
}

const near = ({ case: { text } }: Comparison, start: number, end: number) =>
  inWords(text.slice(Math.max(0, start - 30), end + 30))

const overlapping = (comparison: Comparison, gold: Gold) => {
  const hits = [...comparison.false, ...comparison.extra].filter((hit) => hit.start < gold.end && gold.start < hit.end)
  return hits.length === 0 ? 'nothing' : hits.map(hitWords).join('; ')
}

/** Every miss and every false reference of one case, one a line. */
function faults(comparison: Comparison): string[] {
  const name = comparison.case.name
  const at = (start: number, end: number) => `${name}.txt:${start} ${near(comparison, start, end)}`
  const missed = comparison.missed
    .filter((gold) => gold.type === 'symbol' || gold.instrument === scored)
    .map(
      (gold) =>
        `missed ${at(gold.start, gold.end)}: expected ${goldWords(gold)}, found ${overlapping(comparison, gold)}`,
    )
  const wrong = comparison.false.map((hit) => `false  ${at(hit.start, hit.end)}: found ${hitWords(hit)}`)
  const trapped = comparison.trapped.map(
    ({ hit, why }) => `trap   ${at(hit.start, hit.end)}: found ${hitWords(hit)}; ${why}`,
  )
  const pinpoints = comparison.found.flatMap(({ gold, hit, pinpoints }) =>
    pinpoints || gold.type !== 'symbol' || hit.kind !== 'symbol'
      ? []
      : [
          `paras  ${at(gold.start, gold.end)}: expected ${inWords((gold.paras ?? []).map(paragraph).join(' '))}, found ${inWords(hit.pinpoints.join(' '))}`,
        ],
  )
  return [...missed, ...wrong, ...trapped, ...pinpoints]
}

/** The whole report, ready to print: figures by kind, language and instrument, then each fault. */
export function report(comparisons: readonly Comparison[]): string {
  const { right, of } = pinpointScore(comparisons)
  const of2 = (found: number, total: number) => (total === 0 ? 'none' : `${found} of ${total}`)
  const lines = [
    `${comparisons.length} cases`,
    '',
    ...table(
      'kind',
      tally(comparisons, (kind) => (kind === 'other' ? undefined : kind)),
    ),
    `pinpoints right on ${of2(right, of)} symbols found`,
    '',
    ...table(
      'symbols by language',
      tally(comparisons, (kind, { case: { lang } }) => (kind === 'symbol' ? lang : undefined)),
    ),
    ...table(
      `${scored} by language`,
      tally(comparisons, (kind, { case: { lang } }) => (kind === scored ? lang : undefined)),
    ),
    ...table(
      'other instruments',
      tally(comparisons, (kind, _, instrument) => (kind === 'other' ? instrument : undefined)),
      false,
    ),
    ...comparisons.flatMap(faults),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
