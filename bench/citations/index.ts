import { measureInChromium } from './chromium'
import { contendersWith } from './contenders'
import { judgeGrowth } from './growth'
import { judge } from './judge'
import { measure, type Speed } from './measure'
import { loadShipped } from './shipped'

/** A table of one engine's speeds: a line for each contender, a column for each text. */
function table(engine: string, speeds: readonly Speed[]): string {
  const columns = [...new Set(speeds.map(({ text, cites }) => `${text}${cites ? ', 0.1 %' : ''}`))]
  const rows = new Map<string, Speed[]>()
  for (const speed of speeds) rows.set(speed.contender, [...(rows.get(speed.contender) ?? []), speed])
  const cell = ({ perSecond, found }: Speed) =>
    `${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)} (${found})`.padStart(20)
  return [
    `${engine}: MB/s, median (found)`,
    ''.padEnd(18) + columns.map((column) => column.slice(0, 33).padStart(20)).join(''),
    ...[...rows].map(([name, cells]) => name.padEnd(18) + cells.map(cell).join('')),
    '',
  ].join('\n')
}

/** Measures the recogniser beside its peers in Node and in Chromium, prints it, and says whether every promise was kept. */
export async function benchCitations(print: (line: string) => void): Promise<boolean> {
  const { findReferences } = await loadShipped()
  const inNode = measure(contendersWith(findReferences))
  print(table(`Node ${process.version}`, inNode))
  const inChromium = await measureInChromium()
  print(table('Chromium', inChromium))
  const verdicts = [...judge('Node', inNode, true), ...judge('Chromium', inChromium, false), judgeGrowth()]
  for (const { kept, promise } of verdicts) print(`${kept ? 'pass' : 'FAIL'}  ${promise}`)
  return verdicts.every(({ kept }) => kept)
}
