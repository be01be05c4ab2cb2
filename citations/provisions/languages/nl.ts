import type { Words } from './words'

export const nl: Words = {
  article: 'artikel|art',
  articles: 'artikelen|artt',
  paragraph: 'lid|paragraaf',
  paragraphs: 'leden',
  point: 'onderdeel|onder|letter|sub',
  of: 'van het|van',
  and: 'en/of|alsmede|en',
  to: 'tot en met|t/m',
  together: '(?:juncto|jo\\.?|in samenhang met|gelezen in samenhang met)',
  numbers: { eerste: 1, tweede: 2, derde: 3, vierde: 4, vijfde: 5, zesde: 6 },
}
