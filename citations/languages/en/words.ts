import type { Language } from '../language'

export const en: Language = {
  ordinals: 'first|1st,second|2nd,third|3rd,fourth,fifth,sixth,seventh,eighth,ninth,tenth',
  words: {
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
    cardinals:
      'one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen',
  },
}
