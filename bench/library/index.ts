import { existsSync } from 'node:fs'
import { Bench, call, heapOf } from './browser'
import { kinds } from './queries'

type Figures = Record<string, number>

/** What a library of one size takes. Milliseconds, bytes. */
export interface Measured {
  records: number
  /** Each line of the report by its name. */
  lines: Record<string, Figures>
}

/** Queries of each kind. */
const asked = 60
/** Fuse.js alone reads every record for each. */
const askedOfFuse = 3
const cards = 40
/** Beyond this many records what MiniSearch and Fuse.js hold in memory does not fit beside the rest. */
const mostInMemory = 100_000

interface Options {
  print: (line: string) => void
  /** Without the others. */
  alone: boolean
  /** Ask the library that a bench kept before, instead of importing it. */
  imported: boolean
}

const show = (figures: Figures) =>
  Object.entries(figures)
    .map(([name, value]) => {
      const scaled = name === 'disk' || name === 'heap' ? value / 1e6 : value
      return `${name} ${scaled.toFixed(scaled < 10 ? 2 : 0)}${scaled === value ? '' : ' MB'}`
    })
    .join('   ')

async function measure(bench: Bench, records: number, { print, alone, imported }: Options): Promise<Measured> {
  const lines: Measured['lines'] = {}
  const note = (name: string, figures: Figures) => {
    lines[name] = figures
    print(`  ${name.padEnd(26)}${show(figures)}`)
  }
  print(`${records} records`)
  if (!imported) await measureImport(bench, records, note)
  const page = await bench.fresh()
  const idle = await heapOf(page)
  note('first answer', await call(page, 'coldStart'))
  note('search prepared', await call(page, 'prepare'))
  for (const kind of kinds) note(kind, await call(page, 'ask', { kind, count: asked }))
  note('facets', await call(page, 'askFacets', { count: asked }))
  note('panel', { heap: (await heapOf(page)) - idle })
  note('card', await call(page, 'cards', { count: cards }))
  note('one document', await call(page, 'addOne'))
  if (!alone) await measureOthers(bench, records, idle, note)
  return { records, lines }
}

type Note = (name: string, figures: Figures) => void

async function measureImport(bench: Bench, records: number, note: Note) {
  note('pack, prebuilt', await call(await bench.fresh(), 'makePack', { records, prebuilt: true }))
  note('import, prebuilt', await call(await bench.fresh(), 'takePack'))
  note('pack', await call(await bench.fresh(), 'makePack', { records, prebuilt: false }))
  note('import', await call(await bench.fresh(), 'takePack'))
}

async function measureOthers(bench: Bench, records: number, idle: number, note: Note) {
  const file = await bench.fresh()
  note('SQLite FTS5, import', await call(file, 'sqlite', { fill: records }))
  for (const kind of kinds) note(`SQLite FTS5, ${kind}`, await call(file, 'sqlite', { kind, count: asked }))
  for (const rival of ['MiniSearch', 'Fuse.js']) {
    if (records > mostInMemory) continue
    const held = await bench.fresh()
    note(`${rival}, import`, await call(held, 'load', { rival, records }))
    const count = rival === 'MiniSearch' ? asked : askedOfFuse
    for (const kind of kinds) note(`${rival}, ${kind}`, await call(held, 'askRival', { kind, count }))
    note(`${rival}, panel`, { heap: (await heapOf(held)) - idle })
  }
}

/** What is promised of a quarter of a million records. */
const promises: [promise: string, of: string, figure: string, most: number][] = [
  ['import <= 30 s', 'import', 'ms', 30_000],
  ['import with a prebuilt index <= 10 s', 'import, prebuilt', 'ms', 10_000],
  ['<= 200 MB on disk', 'import', 'disk', 200e6],
  ['first answer after a cold start <= 300 ms', 'first answer', 'ms', 300],
  ...kinds.map((kind): [string, string, string, number] => [`${kind}: p95 <= 16 ms`, kind, 'p95', 16]),
  ['facets: p95 <= 16 ms', 'facets', 'p95', 16],
  ['<= 60 MB heap in the panel', 'panel', 'heap', 60e6],
  ['findings of a card: p95 <= 20 ms', 'card', 'p95', 20],
  ['one more document <= 1 s', 'one document', 'added', 1_000],
]

/** The sizes that show how it grows; promises are those of the last. */
const sizes = [100, 10_000, 100_000, 250_000]

interface BenchOptions {
  of?: readonly number[]
  alone?: boolean
  /** A folder in which the library is kept, to be asked again by the next bench without an import. For one size. */
  kept?: string
}

/** Measures the library beside its peers in Chromium, prints it, and says whether every promise was kept. */
export async function benchLibrary(
  print: (line: string) => void,
  { of = sizes, alone = false, kept }: BenchOptions = {},
): Promise<boolean> {
  let last: Measured | undefined
  for (const records of of) {
    const imported = kept !== undefined && existsSync(kept)
    await using bench = await Bench.start(kept)
    last = await measure(bench, records, { print, alone, imported })
  }
  const verdicts = promises.flatMap(([promise, line, figure, most]) => {
    const reached = last?.lines[line]?.[figure]
    return reached === undefined ? [] : [{ promise, isKept: reached <= most, reached }]
  })
  for (const { promise, isKept, reached } of verdicts) {
    print(`${isKept ? 'pass' : 'FAIL'}  ${last?.records} records, ${promise} (${reached.toPrecision(3)})`)
  }
  return verdicts.every(({ isKept }) => isKept)
}
