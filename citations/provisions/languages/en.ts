import type { Words } from './words'

export const en: Words = {
  article: 'article|art',
  articles: 'articles|arts',
  paragraph: 'paragraph|para|par',
  paragraphs: 'paragraphs|paras|pars',
  point: 'sub-?\\s?(?:article|para(?:graph)?)s?|clauses?|items?|points?|letters?|lit',
  of: 'of the|of|to|in|under',
  and: 'and/or|as well as|but also|and|n?or|&',
  to: 'through|to',
  together:
    '(?:when )?(?:read )?(?:(?:together|alone and|in conjunction|jointly) )?(?:with|with the)|read in (?:the )?light of',
  ordinals: 'first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth',
  cardinals:
    'one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen',
}
