import { LibraryChange } from '../../data/library/change'
import { compact } from '../../data/library/compact'
import { LibraryDatabase } from '../../data/library/database'
import { indexedDocument } from '../../data/library/indexed'
import { documentOf } from '../../data/library/read'
import { shippedPack } from '../../data/library/shipped'
import { inDatabase } from '../../data/library/stored'
import { lookUp } from '../../data/lookup'
import { parsePack } from '../../data/packs/parse'
import type { Document } from '../../data/schema'
import { search } from '../../data/search'
import { SegmentBuilder } from '../../data/search/segment/builder'
import { recordsOf } from '../../data/search/segment/records'
import { Generator, sentencesOf } from './generate'
import { type Kind, queriesOf } from './queries'

/** Runs inside Chromium. Times in milliseconds, sizes in bytes. */

const patience = 60_000
const { documents: shipped } = parsePack(shippedPack)
const generated = (records: number, seed = 1) => new Generator(sentencesOf(shipped), seed).documents(records)
const sample = (): Document[] => [...generated(2_000)]

const rising = (times: number[]) => times.toSorted((a, b) => a - b)
const quantile = (times: number[], share: number): number =>
  rising(times)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const start = performance.now()
  const value = await work()
  return { ms: performance.now() - start, value }
}

const usage = async () => (await navigator.storage.estimate()).usage ?? 0

/** Fills an empty library. The time to make the documents up is not counted. */
export async function fill({ records, prebuilt }: { records: number; prebuilt: boolean }) {
  const database = new LibraryDatabase()
  await database.delete()
  await database.open()
  const before = await usage()
  const change = await LibraryChange.begin(database)
  let spent = 0
  const spend = async (work: () => Promise<unknown>) => {
    spent += (await timed(work)).ms
  }
  if (prebuilt) {
    for (const batch of batches(generated(records), 65_536)) {
      const builder = new SegmentBuilder()
      for (const [at, document] of batch.entries()) builder.add(indexedDocument(at, document), recordsOf(document))
      const segment = builder.finish()
      await spend(() => change.putPrebuilt(batch, segment))
    }
  } else {
    for (const document of generated(records)) await spend(() => change.put(document))
  }
  await spend(() => change.commit())
  database.close()
  return { ms: spent, disk: (await usage()) - before }
}

function* batches(documents: Iterable<Document>, records: number): Iterable<Document[]> {
  let batch: Document[] = []
  let size = 0
  for (const document of documents) {
    batch.push(document)
    size += document.paragraphs.length
    if (size < records) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}

let library: ReturnType<typeof inDatabase> | undefined
const open = () => (library ??= inDatabase(new LibraryDatabase(), patience))

/** The first answer of a page that has just been loaded. */
export async function coldStart() {
  const { ms, value } = await timed(() => search(open(), 'surrogacy contracts'))
  return { ms, results: value.results.length }
}

/** Each query as it is typed for the first time: what earlier ones have read is kept, as in a panel that is used. */
export async function ask({ kind, count }: { kind: Kind; count: number }) {
  const times: number[] = []
  let empty = 0
  for (const query of queriesOf(kind, sample(), count)) {
    const { ms, value } = await timed(() => search(open(), query))
    times.push(ms)
    if (value.results.length === 0) empty++
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), most: Math.max(...times), empty }
}

const passages = [
  'Growers who use the forced labour of children on farms come under article 3 of the Protocol.',
  'Does article 9 of the Protocol reach commercial surrogacy contracts in Brazil?',
  'Suspects fled; article 5 allows extradition without a bilateral treaty.',
  'Child witnesses had to testify in open court in France, despite article 8.',
  'Shelters for victims are few; article 9 calls for their recovery.',
]

export async function cards({ count }: { count: number }) {
  const times: number[] = []
  for (let at = 0; at < count; at++) {
    const text = passages[at % passages.length] ?? ''
    const start = text.indexOf('article')
    const provisions = [text.slice(start).match(/\d+/)?.[0] ?? '3']
    const reference = {
      kind: 'provision',
      instrument: 'OPSC',
      provisions,
      start,
      end: start + 9,
      evidence: 'named',
    } as const
    const request = { reference: { ...reference, provisions }, passage: { text, at: start } }
    times.push((await timed(() => lookUp(request, open()))).ms)
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), most: Math.max(...times) }
}

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
