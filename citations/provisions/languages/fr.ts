import type { Words } from './words'

export const fr: Words = {
  article: 'article|art',
  articles: 'articles|arts',
  paragraph: 'paragraphe',
  paragraphs: 'paragraphes|pars?',
  point: 'sous-?\\s?alineas?|sous-?\\s?paragraphes?|alineas?|al(?=\\.)|lettres?|let|litteras?|chiffres?|ch(?=\\.)',
  of: "de l'|de l|des|de|du",
  and: 'et/ou|ainsi que|et|ou',
  to: 'a',
  together: "(?:lus? |pris )?(?:conjointement|ensemble|en conjonction|en parallele|combines?) (?:avec l'|avec|a l')",
  numbers: { premier: 1, premiere: 1, '1er': 1, ier: 1, deuxieme: 2, troisieme: 3, quatrieme: 4, cinquieme: 5 },
}
