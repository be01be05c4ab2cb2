import { rootBefore } from './symbols/rootBefore'
import { scanSlashes } from './symbols/slashes'
import type { ReferenceContext } from './types'

/** Blanks of any kind, a stop, marks of emphasis, raised numbers of notes. */
const GAP = '[\\0- \\s.:(*_¹²³]*'
/** What may stand between the word and its number. */
const BEFORE_NUMBER = `${GAP}(?:[n№][o°º]?${GAP})?`
/** How numbers in words begin, and those in Roman. */
const NUMBER_WORDS = 'n[eo][uv]|o[nc]|[cdfinsv]i|fou|d[eé][cur]|th[ir]|i?e[eilr]|t[erw]|[chnq]u|pr|s[eé]'

/**
 * "article", "art." and its like in Latin script with a number in digits or words behind it. Every branch starts with three plain
 * letters: V8 then skips ahead by three characters at a time. "part 3" is no article.
 */
const LATIN = new RegExp(
  `art(?:icles?|[ií]\u0301?culos?|ikel(?:en|[sn])?|(?<![a-z]art)[st]?)${BEFORE_NUMBER}(?:\\d|${NUMBER_WORDS})`,
  'i',
)
const RUSSIAN = new RegExp(
  `ст(?:ат[ье][а-я\u0306]{1,3}|(?<![а-я]ст)(?:\\.?\\s?ст)?)${BEFORE_NUMBER}(?:\\d|пе|вт|тр|че|пя)`,
  'i',
)
/** What may stand on an Arabic letter: vowel marks, and the stroke that lengthens a word. Ranges, which V8 reads faster than classes. */
const MARKS = '[ـ\u0300-\u036f\u064b-\u0670]{0,2}'
const ARABIC = new RegExp(
  `م${MARKS}(?:و${MARKS})?ا${MARKS}د[\u0300-\u036fء-\u0670]{0,8}[\\s*_.:،(]*(?:من\\s*)?[ا\\d٠-٩۰-۹]`,
)
const CHINESE = /第\s*[\d０-９一二三四五六七八九十]/

/** Each with a letter that text without its script is rid of fastest. */
const OTHER_SCRIPTS: [string, RegExp][] = [
  ['с', RUSSIAN],
  ['С', RUSSIAN],
  ['ا', ARABIC],
  ['第', CHINESE],
]

/** What an instrument is called, or a State's law, in the languages that are read: a stem of every such name. */
const INSTRUMENT =
  /proto[ck]|[ck]on?ven|pa[ck]t|ver[dfo][ar]|kommen|decla|r[eè]g[lu]|onstitu|c[oó]d[ei]|setz|wet|[sz]t?gb|проток|конвен|пакт|декл|консти|кодек|[议議]定|公[约約]|宣言|[宪刑民]法|توك|تفاق|عهد|دست|علان|قان/i
/** Acronyms are printed in capitals. */
const ACRONYM = /[A-ZА-Я]{3}|OP|EU|UK|BV|ФП/

/** Titles and addresses that settle the instrument without its name: a symbol as a file name, a number in a treaty base. */
const ADDRESS = /mtd|v_11|c-sale|c-conf|op[sai]c|-child-|bwbv|.824|c[acemr]\w{1,3}[\W_](?:2f)?(?:c|op)[\W_]|c\.12/i

/** Characters that hide in the middle of words, and what breaks a word at the end of a line. */
const HIDDEN = /[\u00ad\u200b-\u200f\u2060\ufeff]|[-‐]\s*\n\s*/g
const whole = (text: string) => text.replace(HIDDEN, '')

/**
 * Whether anything at all could be found in a text. False only when `findReferences` gives nothing for it, so that the recogniser need
 * not even load; true is cheap to be wrong about. With a `context` the page's title, address or earlier text may name the instrument,
 * and an article alone is enough.
 */
export function mayCite(text: string, context?: ReferenceContext): boolean {
  return citesSymbol(text) || (citesArticle(text) && (namesInstrument(text) || settles(context)))
}

/** Whether there may be a document symbol. */
export function citesSymbol(text: string): boolean {
  const slashes = scanSlashes(text)
  for (let at = slashes.next(0); at >= 0; at = slashes.next(at + 1)) if (rootBefore(text, at)) return true
  return false
}

/** Whether an article is mentioned, of whatever instrument. */
export function citesArticle(text: string): boolean {
  if (hasArticle(text)) return true
  const read = whole(text)
  return read !== text && hasArticle(read)
}

function hasArticle(text: string): boolean {
  return LATIN.test(text) || OTHER_SCRIPTS.some(([letter, article]) => text.includes(letter) && article.test(text))
}

/** Whether an instrument may be named, or a State's law. */
export function namesInstrument(text: string): boolean {
  const read = whole(text)
  return INSTRUMENT.test(read) || ACRONYM.test(read)
}

/** Whether the page itself says which instrument an article without one belongs to. */
export function settles({ title = '', url = '', established }: ReferenceContext = {}): boolean {
  const names = `${title} ${url}`
  return !!(established?.page || established?.named.length) || namesInstrument(names) || ADDRESS.test(names)
}
