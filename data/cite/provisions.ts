import type { CitationStyle } from '../api'
import { americanDay, bluebookDay, dayWords, yearOf } from './dates'
import { type Publication, titleOf } from './instruments'
import { pinpoint } from './paragraphs'
import { asCitation, type Citation, type Piece } from './pieces'
import { joined, listed, provisionWords, tight } from './words'

type Writer = (title: string, provisions: readonly string[], published: Publication) => Piece[]

const signs = ['art. ', 'arts. '] as const
const articles = (
  provisions: readonly string[],
  of: readonly [string, string] = signs,
  // Each by itself, however many are in a row.
  least = Number.POSITIVE_INFINITY,
  join = listed,
) => pinpoint(provisions.map(provisionWords), of, least, join)

const writers: Record<CitationStyle, Writer> = {
  un: (title, provisions, { volume, registration }) => [
    `${title}, ${articles(provisions)} (United Nations, Treaty Series, vol. ${volume}, No. ${registration}).`,
  ],
  /** Numbers in a row as a range, others after commas (rule 3.3). */
  bluebook: (title, provisions, { volume, page, adopted }) => [
    `${title} ${tight(articles(provisions, signs, 2, joined))}, ${bluebookDay(adopted)}, ${volume} U.N.T.S. ${page}.`,
  ],
  oscola: (title, provisions, { volume, page, adopted, inForce }) => [
    `${title} (adopted ${dayWords(adopted)}, entered into force ${dayWords(inForce)}) ${volume} UNTS ${page}, `,
    `${tight(articles(provisions, ['art ', 'arts ']))}.`,
  ],
  apa: (title, provisions, { volume, page, adopted }) => [
    { italic: title },
    `, ${articles(provisions)}, ${americanDay(adopted)}, ${volume} U.N.T.S. ${page}.`,
  ],
  chicago: (title, provisions, { volume, page, adopted }) => [
    `${title}, ${articles(provisions)}, ${americanDay(adopted)}, United Nations Treaty Series ${volume} (${yearOf(adopted)}): ${page}.`,
  ],
}

/** A provision of a treaty; of one whose publication we do not know its name and the article. */
export function citeProvisions(
  instrument: string,
  provisions: readonly string[],
  style: CitationStyle = 'un',
): Citation {
  const { title, published } = titleOf(instrument)
  if (published === undefined) return asCitation([`${title}, ${articles(provisions)}.`])
  return asCitation(writers[style](title, provisions, published))
}
