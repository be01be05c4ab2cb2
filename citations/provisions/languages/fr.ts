import type { Words } from './words'

export const fr: Words = {
  article: 'article|art',
  articles: 'articles|arts',
  paragraph: 'paragraphe',
  paragraphs: 'paragraphes|pars?',
  point: '(?:sous-?\\s?)?alineas?|sous-?\\s?paragraphes?|al(?=\\.)|lettres?|let|litteras?|chiffres?|ch(?=\\.)',
  of: "de l'|de l|des|de|du",
  and: 'et/ou|ainsi que|et|ou',
  to: 'a',
  together: "(?:lus? |pris )?(?:conjointement|ensemble|en conjonction|en parallele|combines?) (?:avec l'|avec|a l')",
  ordinals: 'premier|premiere|1er|ier,deuxieme,troisieme,quatrieme,cinquieme',
  cardinals: ',deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze',
}
