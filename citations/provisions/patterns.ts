import { anyNumber, anyOf, anyOrdinal } from '../languages'
import { months } from '../months'

/** The pieces of a citation over folded text. All are sticky: they match where the reader stands or not at all. */
const sticky = (source: string) => new RegExp(source, 'yu')

const label = '[ivx]{1,4}|[a-z]|[а-я]|[\\u0621-\\u064a]'

export const ARTICLE = sticky(`(?:(${anyOf('articles')})|${anyOf('article')})(?!\\p{L})\\.?[\\s:]?\\s?(?:من\\s)?`)
export const PARAGRAPH = sticky(
  `(?:(${anyOf('paragraphs')}|¶¶|§§)|${anyOf('paragraph')}|¶|§)(?!\\p{L})\\.?\\s?(?:n[o°]\\.?\\s?)?`,
)
export const POINT = sticky(`(?:${anyOf('point')})(?!\\p{L})\\.?\\s?`)
export const OF = sticky(`(?!,\\s(?:to|in|under)\\s)\\s?,?\\s?(?:(?:${anyOf('of')})(?:(?<=')|(?!\\p{L}))\\s?)?`)
/** "the tenth [article]" */
export const ARTICLE_ALONE = sticky(`\\s(?:${anyOf('article')})(?!\\p{L}|\\s?\\d)`)
/** "Article IX" */
export const ROMAN = sticky('([ivx]{1,5})(?![\\p{L}\\d])')
/** "paragraph 4 of the [same] article", "paragraph 4 of the article": the one cited last. "The present article" is the document's own, "the second paragraph of the article" a newspaper's. */
const SAME = '(?:same|that|said|meme|cet|ledit|dudit|mismo|dicho|aquel|то(?:и|го)\\sже|это(?:и|го)(?:\\sже)?)\\s'
export const SAME_ARTICLE = sticky(
  `(?:${SAME}|(?<=[\\d)]\\sof\\sthe\\s))(?:${anyOf('article')})(?!\\p{L}|\\s?\\d|\\sby)|المادة\\s(?:نفس|ذات)ها`,
)
/** "..., paragraphs 2 and 3 of article 4": the paragraphs are the next article's. */
export const OF_ARTICLE = sticky(
  `(?:(?:,|\\s(?:${anyOf('and')}))\\s\\d\\d?)?\\s(?:(?:${anyOf('of')})(?:(?<=')|(?!\\p{L}))\\s?)?(?:${SAME})?(?:${anyOf('article', 'articles')})(?!\\p{L})`,
)
export const LIST = sticky(
  `\\s?,\\s?(?:(?:${anyOf('and')})(?!\\p{L})\\s?)?|\\s?(?:(?:${anyOf('and')})(?!\\p{L})|و(?=ال))\\s?`,
)
/** "..., and 5" after paragraphs goes back to the articles. */
export const LIST_ANEW = sticky(`\\s?,\\s?(?:${anyOf('and')})(?!\\p{L})\\s?`)
/** "article 3 and [in] article 4", "et [à l']article 4": before the word itself only. */
export const AGAIN = sticky(
  "(?:(?:in|under|of|with|to|by|a|de|dans|sous|en|con|в|и)\\s)?(?:the\\s|l'|les?\\s|el\\s|las?\\s|los\\s|du\\s|aux?\\s|des\\s|del\\s|al\\s)?",
)
/** "articles 1, 2 and, in particular, 3" */
export const EMPHASIS = sticky(
  ',?\\s?(?:in particular|especially|where relevant|en particulier|notamment|en particular|в частности),?\\s?',
)
/** "articles 3 (offences), 4 (jurisdiction)": what an article is about, and no instrument. */
export const GLOSS = sticky(
  '\\s?\\((?=[^()]*\\p{L}{6})(?![^()]*(?:con?ven|protoc|pact|конвен|проток))[^()\\d]{6,60}\\)',
)
export const SEMICOLON = sticky(`\\s?;\\s?(?:(?:${anyOf('and')})\\s)?`)
export const TOGETHER = sticky(`\\s?,?\\s?(?:${anyOf('together')})(?!\\p{L})\\s?(?:the |les? |el |los |las )?`)
export const RANGE = sticky(`\\s?-\\s?|\\s(?:${anyOf('to')})(?!\\p{L})\\s?`)
/** An article or paragraph in digits; "240b", "246bis" and "7º" included. */
export const NUMBER = sticky(
  `(?:n[o°]\\.?\\s?|№\\s?)?(\\d{1,3})(?![\\d])(?:(?:\\.?°|er|re)(?!\\p{L})|\\s?(bis|ter|quater)(?!\\p{L})|([a-h])(?![\\p{L})]))?`,
)
/** "arts 1/3/8", but neither a date nor a fraction behind one. */
export const SLASHED_NUMBERS = sticky('(?:/\\d{1,2})+(?![\\d/])')
/** "Article (3)", "المادة (3)". */
export const NUMBER_IN_BRACKETS = sticky('\\(\\s?(\\d{1,3})\\s?\\)')
export const WORD = sticky(`(${anyNumber})(?!\\p{L})`)
export const ORDINAL = sticky(`(${anyOrdinal})(?!\\p{L})`)
/** Arabic writes "المادة 9/1" for article 9 (1). */
export const DOTTED = sticky(`(?:\\.|(?<=ماد. \\d\\d?)/)(\\d{1,2}|\\p{L})(?![\\p{L}\\d])`)
export const BRACKETED = sticky(`[\\s.]?[("']\\s?(\\d{1,2}|${label})\\s?[)"']`)
/** "article 3, 1, c", "article 3, 1, a, i": neither a list, nor the word "a". */
export const COMMAS = sticky(",\\s?(\\d)(?:,\\s?([b-h]|a(?=\\s?[.;,)]|$))(?![\\p{L}'])(?:,\\s?(i{1,3})(?!\\p{L}))?)?")
/** French and Spanish print "1 a)". A number so closed closes somebody else's bracket. */
export const HALF_BRACKETED = sticky(`\\s?(${label})\\)`)
/** Directly behind the article's number, as Spanish prints "4 2) y 3)". */
export const HALF_BRACKETED_NUMBERS = sticky('\\s\\d\\)(?:(?:,|\\s(?:[yeo]|et|ou))\\s\\d\\))*')
export const LOOSE_LETTER = sticky(`\\s?"?(${label})"?(?![\\p{L}\\d'])`)
/** The letter that follows "(i)" without brackets in reports of the United States. */
export const GLUED_LETTER = sticky('([a-z])(?![a-z])')
/** With a blank before it, only what no word "a" is followed by. */
export const SPACED_LETTER = sticky(
  '\\s([a-h])(?=\\.?\\s?-\\s?[a-h](?!\\p{L})|\\.?(?:,|\\s(?:and|or|et|ou|y))\\s[a-h](?!\\p{L})|\\s(?:of|du|del)\\s|[.;,)]|$)',
)
export const MORE_LETTERS = sticky("\\.?(?:\\s?(-)\\s?|\\s?,\\s?|\\s(?:and|or|et|ou|y)\\s)([a-h])(?![\\p{L}'])")
/** "(i) b., of the Optional Protocol": the letter's own stop. */
export const LETTER_STOP = sticky('\\.(?=,|\\sof\\s)')
export const COMMA = sticky('\\s?,\\s?')
export const OPENING = sticky('\\s?\\(\\s?')
export const CLOSING = sticky('\\s?\\)')
export const GAP = sticky('\\s?,?\\s?')

/** What a number that is no article is followed by: a date, a measure. */
export const NO_ARTICLE = sticky(
  `(?:st|nd|rd|th)?\\s?(?:%|(?:${months})|years?|months?|days?|children|states?|ans|anos|лет|年|月|日|of (?:these|them|those))|[/:]\\d`,
)
/** "a news article 3 days old". */
export const AGE = sticky('\\s(?:days?|weeks?|months?|years?)\\s(?:old|ago)')
/** After a number that continues a singular "article 3, ...", only this. */
export const CONTINUES = sticky(`\\s?(?:$|[.,;:()\\]"'-]|(?:${anyOf('of', 'and', 'to', 'together')})(?!\\p{L}))`)

/** A citation may begin here. Whole words are also found when extraction has glued them to the word before. */
export const START = sticky(
  `(?<![\\p{L}\\p{N}])(?:${anyOf('article', 'articles', 'paragraph', 'paragraphs', 'point')}|${anyOrdinal})(?!\\p{L})` +
    `|(?<=[a-z])(?<!p)(?:articles?|articulos?|artikel)(?=\\s?\\d)|[¶§]`,
)

/** A stem of every word for "article": what to look for first. */
export const ARTICLE_STEM = /art(?:[eií]|t?s?(?!\p{L}))|стат|(?<!\p{L})ст(?!\p{L})|ماد|مواد/gu

/** Over text as printed: a word for "article" in Latin script; in another, or what hides inside a word. Apart, since V8 skips ahead by the first alone. */
const LATIN_ARTICLE = /[aA][rR][tT]/
const OTHER_ARTICLE = /[сС][тТ][аА.]|مو?اد|第|[\u0300-\u036f\u064b-\u065f\xad\u0640\u200b-\u200f]/

/** Whether an article may be cited in text as printed. */
export const mayHoldArticle = (text: string): boolean => LATIN_ARTICLE.test(text) || OTHER_ARTICLE.test(text)
