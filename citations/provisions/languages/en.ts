import type { Words } from './words'

export const en: Words = {
  article: 'article|art',
  articles: 'articles|arts',
  paragraph: 'paragraph|para|par',
  paragraphs: 'paragraphs|paras|pars',
  point: 'sub-?\\s?paragraphs?|sub-?\\s?paras?|clauses?|items?|points?|letters?|lit',
  of: 'of the|of|to|in|under',
  and: 'and/or|as well as|and|or|&',
  to: 'through|to',
  together: '(?:when )?(?:read )?(?:(?:together|alone and|in conjunction|jointly) )?(?:with|with the)|read in (?:the )?light of',
  numbers: {
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6,
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
  },
}
