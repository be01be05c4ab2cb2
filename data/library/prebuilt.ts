import { SegmentBuilder } from '../index/segment/builder'
import { shippedPhrases } from '../index/segment/phrases'
import { type Lists, listsOf, PostingsError, postingsOf } from '../index/segment/postings'
import { readThrough } from '../index/segment/readThrough'
import { RecordColumns } from '../index/segment/recordColumns'
import { factsOfRecords, recordsOf } from '../index/segment/records'
import { lines, type SegmentHead, segmentFormat } from '../index/segment/segment'
import type { Document, Postings } from '../schema'
import { indexedDocument } from './indexed'

/** Records of one segment of prebuilt postings: what is held while one is made or read through is some 60 MB. */
const recordsEach = 65_536
/** Documents of each segment, drawn by chance, that are indexed again to see whether their postings are of them: a fortieth of the work. */
const sampleSize = 24

/** Postings for a pack of these documents: the index that the library would make of them itself. */
export function prebuiltPostings(documents: Iterable<Document>): Postings[] {
  const all: Postings[] = []
  let builder = new SegmentBuilder()
  const close = () => {
    if (builder.size > 0) all.push(postingsOf(builder.finish()))
    builder = new SegmentBuilder()
  }
  for (const document of documents) {
    builder.add(indexedDocument(0, document), recordsOf(document))
    if (builder.size >= recordsEach) close()
  }
  close()
  return all
}

/**
 * A segment whose lists came with a pack. Its documents are still to come, in their order. They come from anywhere, as the lists do: what the lists say
 * of some of them is compared with what their texts say, and what is wrong in others makes these hard to find and nothing else.
 */
export class PrebuiltSegment {
  readonly lists: Lists
  readonly #paragraphs: readonly number[]
  readonly #columns = new RecordColumns()
  /** By document in the sample: the numbers for its records. */
  readonly #sample: Map<number, Uint32Array>
  #words: Map<string, string> | undefined
  #taken = 0

  /** @throws PostingsError */
  constructor(postings: Postings) {
    if (postings.version !== segmentFormat || postings.phrases !== shippedPhrases().name) {
      throw new PostingsError('another version of Glossator made it')
    }
    this.#paragraphs = postings.paragraphs
    this.lists = listsOf(postings)
    this.#sample = sampled(this.lists, postings.paragraphs)
  }

  get isWhole(): boolean {
    return this.#taken === this.#paragraphs.length
  }

  /**
   * The next of its documents, which the library calls `id`.
   * @throws PostingsError
   */
  take(id: number, document: Document): void {
    if (document.paragraphs.length !== this.#paragraphs[this.#taken])
      throw new PostingsError('it is of other documents')
    const said = this.#sample.get(this.#taken++)
    if (said !== undefined) this.#compare(document, said)
    this.#columns.add(indexedDocument(id, document), factsOfRecords(document))
  }

  /** Once it is whole. */
  head(): SegmentHead {
    return { format: segmentFormat, ...this.lists.head, ...this.#columns.finish() }
  }

  #compare(document: Document, said: Uint32Array): void {
    const builder = new SegmentBuilder()
    builder.add(indexedDocument(0, document), recordsOf(document))
    const own = builder.finish()
    const right = readThrough(own, said.length, [...said.keys()])
    const words = (this.#words ??= wordsOf(this.lists))
    const differs = said.some((sum, record) => sum !== right[record])
    if (differs || [...wordsOf(own)].some(([word, stem]) => words.get(word) !== stem)) {
      throw new PostingsError(`it does not say of ${document.symbol} what its text says`)
    }
  }
}

/** Words with their stems. */
function wordsOf({ head }: Pick<Lists, 'head'>): Map<string, string> {
  const terms = lines(head.terms)
  return new Map(lines(head.words).map((word, at) => [word, terms[head.stems[at] ?? 0] ?? '']))
}

function sampled(lists: Lists, paragraphs: readonly number[]): Map<number, Uint32Array> {
  const chosen = new Set<number>(paragraphs.length > sampleSize ? [] : paragraphs.keys())
  while (chosen.size < Math.min(sampleSize, paragraphs.length))
    chosen.add(Math.floor(Math.random() * paragraphs.length))
  const firsts = [0]
  for (const count of paragraphs) firsts.push((firsts.at(-1) ?? 0) + count)
  const records = [...chosen].flatMap((at) =>
    Array.from({ length: paragraphs[at] ?? 0 }, (_, one) => (firsts[at] ?? 0) + one),
  )
  const said = readThrough(lists, firsts.at(-1) ?? 0, records)
  let from = 0
  return new Map([...chosen].map((at) => [at, said.slice(from, (from += paragraphs[at] ?? 0))]))
}
