import type { Language } from '../language'

export const de: Language = {
  ordinals: 'erste[snrm]?,zweite[snrm]?,dritte[snrm]?',
  words: {
    article: 'artikels?|art',
    articles: 'artikeln',
    paragraph: 'absatz(?:es)?|abs|ziffer|ziff',
    paragraphs: 'absatzen?',
    point: 'buchstaben?|lit|bst',
    of: 'des|der',
    and: 'und/oder|sowie|und|oder',
    to: 'bis',
    together: 'in verbindung mit|i\\.\\s?v\\.\\s?m\\.?',
    cardinals: '',
  },
}
