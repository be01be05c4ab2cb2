import type { Language } from '../language'

export const nl: Language = {
  ordinals: 'eerste,tweede,derde,vierde,vijfde,zesde',
  words: {
    article: 'artikel|art',
    articles: 'artikelen|artt',
    paragraph: 'lid|paragraaf',
    paragraphs: 'leden',
    point: 'onderdeel|onder|letter|sub',
    of: 'van het|van',
    and: 'en/of|alsmede|en',
    to: 'tot en met|t/m',
    together: '(?:juncto|jo\\.?|in samenhang met|gelezen in samenhang met)',
    cardinals: '',
  },
}
