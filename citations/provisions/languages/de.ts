import type { Words } from './words'

export const de: Words = {
  article: 'artikels?|art',
  articles: 'artikeln',
  paragraph: 'absatz(?:es)?|abs|ziffer|ziff',
  paragraphs: 'absatzen?',
  point: 'buchstaben?|lit|bst',
  of: 'des|der',
  and: 'und/oder|sowie|und|oder',
  to: 'bis',
  together: 'in verbindung mit|i\\.\\s?v\\.\\s?m\\.?',
  ordinals: '',
  cardinals: '',
}
