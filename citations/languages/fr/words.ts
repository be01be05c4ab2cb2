import type { Language } from '../language'

export const fr: Language = {
  ordinals: 'premiere?|1er|ier,deuxieme|seconde?|2e,troisieme|3e,quatrieme,cinquieme',
  words: {
    article: 'article|art',
    articles: 'articles|arts',
    paragraph: 'paragraphe',
    paragraphs: 'paragraphes|pars?',
    point: '(?:sous-?\\s?)?alineas?|sous-?\\s?paragraphes?|al(?=\\.)|lettres?|let|litteras?|chiffres?|ch(?=\\.)',
    of: "de l'|de l|des|de|du",
    and: 'et/ou|ainsi que|et|ou',
    to: 'a',
    together: "(?:lus? |pris )?(?:conjointement|ensemble|en conjonction|en parallele|combines?) (?:avec l'|avec|a l')",
    cardinals: ',deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze',
  },
}
