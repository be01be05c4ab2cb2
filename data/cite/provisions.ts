import type { CitationStyle } from '../api'
import { americanDay, bluebookDay, dayWords, yearOf } from './dates'
import { type Publication, titleOf } from './instruments'
import { asCitation, type Citation, type Piece } from './pieces'
import { listed, provisionWords } from './words'

type Writer = (title: string, provisions: readonly string[], published: Publication) => Piece[]

const articles = (provisions: readonly string[], [one, several]: readonly [string, string]) =>
  `${provisions.length === 1 ? one : several}${listed(provisions.map(provisionWords))}`
/** "9(1)": British and American styles leave no space. */
const tight = (text: string) => text.replace(/(\d|\)) \(/g, '$1(')

const writers: Record<CitationStyle, Writer> = {
  un: (title, provisions, { volume, registration }) => [
    `${title}, ${articles(provisions, ['art. ', 'arts. '])} (United Nations, Treaty Series, vol. ${volume}, No. ${registration}).`,
  ],
  bluebook: (title, provisions, { volume, page, adopted }) => [
    `${title} ${tight(articles(provisions, ['art. ', 'arts. ']))}, ${bluebookDay(adopted)}, ${volume} U.N.T.S. ${page}.`,
  ],
  oscola: (title, provisions, { volume, page, adopted, inForce }) => [
    `${title} (adopted ${dayWords(adopted)}, entered into force ${dayWords(inForce)}) ${volume} UNTS ${page}, `,
    `${tight(articles(provisions, ['art ', 'arts ']))}.`,
  ],
  apa: (title, provisions, { volume, page, adopted }) => [
    { italic: title },
    `, ${articles(provisions, ['art. ', 'arts. '])}, ${americanDay(adopted)}, ${volume} U.N.T.S. ${page}.`,
  ],
  chicago: (title, provisions, { volume, page, adopted }) => [
    `${title}, ${articles(provisions, ['art. ', 'arts. '])}, ${americanDay(adopted)}, United Nations Treaty Series ${volume} (${yearOf(adopted)}): ${page}.`,
  ],
}

/** A provision of a treaty; of one whose publication we do not know its name and the article. */
export function citeProvisions(
  instrument: string,
  provisions: readonly string[],
  style: CitationStyle = 'un',
): Citation {
  const { title, published } = titleOf(instrument)
  if (published === undefined) return asCitation([`${title}, ${articles(provisions, ['art. ', 'arts. '])}.`])
  return asCitation(writers[style](title, provisions, published))
}
