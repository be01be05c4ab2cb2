import { articlesOf, home } from '../treaty'
import { LibraryIndex, type OpenSegment, type PageSource } from './opened'
import { pageKey } from './opened/pages'
import { SegmentBuilder } from './segment/builder'
import { articleRecords } from './segment/records'
import { pagesOf, type Segment } from './segment/segment'

/** The articles of the home treaty stand in every library, as its last document; no other segment or document has this id. */
const articlesId = 0

/** An index of segments and of the articles of the home treaty. */
export function openIndex(segments: readonly OpenSegment[], source: PageSource): LibraryIndex {
  const { head } = articleSegment()
  return new LibraryIndex([...segments, { id: articlesId, head, removed: [] }], withArticles(source))
}

/** Makes ready what every index has in it, while its other parts are read. */
export const prepareIndex = (): void => void articleSegment()

/** The record of the first article; all after it are articles, in their order. */
export const firstArticle = ({ columns: { documents } }: LibraryIndex): number => documents.firsts.at(-2) ?? 0

let built: Segment | undefined

function articleSegment(): Segment {
  if (built === undefined) {
    const builder = new SegmentBuilder()
    const document = { id: articlesId, symbol: '', treaty: home, state: '', language: '', year: 0 }
    builder.add(document, articleRecords(articlesOf(home), home))
    built = builder.finish()
  }
  return built
}

/** Rows of the articles from memory, all others from the source. */
function withArticles(source: PageSource): PageSource {
  const own = new Map(pagesOf(articleSegment()).map((page, at) => [pageKey(articlesId, at), page]))
  return {
    async pages(keys) {
      const others = keys.filter((key) => !own.has(key))
      const read = others.length === 0 ? [] : await source.pages(others)
      let next = 0
      return keys.flatMap((key) => own.get(key) ?? read[next++] ?? [])
    },
  }
}
