/**
 * The structure of the Optional Protocol on the sale of children, child prostitution and child pornography, as the
 * General Assembly annexed it to A/RES/54/263. The one source of truth: what is not here does not exist in the treaty.
 *
 * `points` maps a path inside the article to its letters: `''` for an article whose points hang directly below it.
 */
export interface ArticleStructure {
  /** How many numbered paragraphs; 0 when the article is not divided into any. */
  paragraphs: number
  /** Last letter (or roman numeral) under a path: `{ '1': 'c', '1.a': 'ii', '1.a.i': 'c' }`. */
  points?: Record<string, string>
}

export const OPSC_ARTICLES: Record<string, ArticleStructure> = {
  '1': { paragraphs: 0 },
  '2': { paragraphs: 0, points: { '': 'c' } },
  '3': { paragraphs: 5, points: { '1': 'c', '1.a': 'ii', '1.a.i': 'c' } },
  '4': { paragraphs: 4, points: { '2': 'b' } },
  '5': { paragraphs: 5 },
  '6': { paragraphs: 2 },
  '7': { paragraphs: 0, points: { '': 'c', a: 'ii' } },
  '8': { paragraphs: 6, points: { '1': 'g' } },
  '9': { paragraphs: 5 },
  '10': { paragraphs: 4 },
  '11': { paragraphs: 0, points: { '': 'b' } },
  '12': { paragraphs: 3 },
  '13': { paragraphs: 2 },
  '14': { paragraphs: 2 },
  '15': { paragraphs: 2 },
  '16': { paragraphs: 3 },
  '17': { paragraphs: 2 },
}
