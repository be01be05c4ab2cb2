import { LibraryChange } from '../../data/library/change'
import { compact } from '../../data/library/compact'
import { LibraryDatabase } from '../../data/library/database'
import { importPacks } from '../../data/library/import'
import { prebuiltPostings } from '../../data/library/prebuilt'
import { documentOf } from '../../data/library/read'
import { inDatabase } from '../../data/library/stored'
import { lookUp } from '../../data/lookup'
import { packLines } from '../../data/packs/write'
import { facets, search } from '../../data/search'
import { prepareSearch } from '../../data/search/prepare'
import { generated, sample, times } from './documents'
import { type Kind, queriesOf } from './queries'

/** Runs inside Chromium. Times in milliseconds, sizes in bytes. */

export { askRival, load } from './rivals'

const patience = 60_000
/** As many as the panel shows at first. */
const firstResults = 20

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const start = performance.now()
  const value = await work()
  return { ms: performance.now() - start, value }
}

const usage = async () => (await navigator.storage.estimate()).usage ?? 0

/** Writes a pack to the disk of the page, and puts an empty library beside it. */
export async function makePack({ records, prebuilt }: { records: number; prebuilt: boolean }) {
  const file = await (await packFile()).createWritable()
  const postings = prebuilt ? prebuiltPostings(generated(records)) : []
  for (const part of packLines(generated(records), postings)) await file.write(part)
  await file.close()
  const database = new LibraryDatabase()
  await database.delete()
  await database.open()
  database.close()
  return { disk: (await (await packFile()).getFile()).size }
}

const packFile = async () => (await navigator.storage.getDirectory()).getFileHandle('pack.json', { create: true })

/** Takes the pack in, from the file to the last row. */
export async function takePack() {
  const before = await usage()
  const database = new LibraryDatabase()
  const { ms } = await timed(async () => importPacks(database, [await (await packFile()).getFile()]))
  database.close()
  return { ms, disk: (await usage()) - before }
}

let library: ReturnType<typeof inDatabase> | undefined
const open = () => (library ??= inDatabase(new LibraryDatabase(), patience))

/** The first answer of a page that has just been loaded. */
export async function coldStart() {
  const { ms, value } = await timed(() => search(open(), 'surrogacy contracts', { limit: firstResults }))
  return { ms, results: value.results.length }
}

/** What a panel does when it has opened and nobody types. */
export const prepare = async () => ({ ms: (await timed(() => prepareSearch(open()))).ms })

/** Each query as it is typed for the first time: what earlier ones have read is kept, as in a panel that is used. */
export const ask = ({ kind, count }: { kind: Kind; count: number }) =>
  times(queriesOf(kind, sample(), count), (query) => search(open(), query, { limit: firstResults }))

/** What the filters of the panel count for a query, asked when its results are there. */
export const askFacets = ({ count }: { count: number }) =>
  times(
    queriesOf('exact', sample(), count),
    (query) => facets(open(), query),
    (query) => search(open(), query, { limit: firstResults }),
  )

const passages = [
  'Growers who use the forced labour of children on farms come under article 3 of the Protocol.',
  'Does article 9 of the Protocol reach commercial surrogacy contracts in Brazil?',
  'Suspects fled; article 5 allows extradition without a bilateral treaty.',
  'Child witnesses had to testify in open court in France, despite article 8.',
  'Shelters for victims are few; article 9 calls for their recovery.',
]

/** A card's findings for a provision. */
export const cards = ({ count }: { count: number }) =>
  times(
    Array.from({ length: count }, (_, at) => passages[at % passages.length] ?? ''),
    (text) => {
      const start = text.indexOf('article')
      const provisions = [text.slice(start).match(/\d+/)?.[0] ?? '3']
      const end = start + 'article'.length
      const cited = { kind: 'provision', instrument: 'OPSC', start, end, evidence: 'named' } as const
      return lookUp({ reference: { ...cited, provisions }, passage: { text, at: start, end } }, open())
    },
  )

/** Starts SQLite in its worker and passes on what it answers. */
export const sqlite = (() => {
  let worker: Promise<Worker> | undefined
  const answer = (from: Worker) =>
    new Promise<Record<string, number>>((resolve, reject) => {
      from.onmessage = ({ data }: MessageEvent<Record<string, number>>) => resolve(data)
      from.onerror = ({ message }) => reject(new Error(message))
    })
  const start = async () => {
    const started = new Worker('sqlite.js', { type: 'module' })
    await answer(started)
    return started
  }
  return async (question: { fill: number } | { kind: Kind; count: number }) => {
    const started = await (worker ??= start())
    started.postMessage(question, [])
    return answer(started)
  }
})()

/** One more document in a full library, put and then removed. */
export async function addOne() {
  const database = new LibraryDatabase()
  const [document] = generated(46, 99)
  if (document === undefined) throw new Error('No document was made.')
  const own = { ...document, symbol: 'CRC/C/OPSC/XXX/CO/1' }
  const added = await timed(async () => {
    const change = await LibraryChange.begin(database)
    await change.put(own)
    await change.commit()
  })
  const found = await documentOf(inDatabase(database, patience), own.symbol)
  const removed = await timed(async () => {
    const change = await LibraryChange.begin(database)
    await change.remove(own.symbol)
    await change.commit()
  })
  const merged = await timed(() => compact(database))
  return { added: added.ms, removed: removed.ms, merged: merged.ms, found: found?.paragraphs.length ?? 0 }
}
