import type { Words } from './words'

export const en: Words = {
  article: 'article|art',
  articles: 'articles|arts',
  paragraph: 'paragraph|para|par',
  paragraphs: 'paragraphs|paras|pars',
  point: 'sub-?\\s?(?:article|para(?:graph)?)s?|clauses?|items?|points?|letters?|lit',
  of: 'of the|of|to|in|under',
  and: 'and/or|as well as|but also|and|or|&',
  to: 'through|to',
  together:
    '(?:when )?(?:read )?(?:(?:together|alone and|in conjunction|jointly) )?(?:with|with the)|read in (?:the )?light of',
  numbers:
    'one|first,two|second,three|third,four|fourth,five|fifth,six|sixth,seven|seventh,eight|eighth,nine|ninth,ten|tenth,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen',
}
