import { here } from '../around'
import { months } from '../months'
import { type PinpointList, readPinpointList } from './pinpointList'

/** The paragraphs cited after a symbol: "CRC/C/OPSC/USA/CO/2, para. 22". Indexes are of the cleaned text. */
export interface Pinpoints {
  pinpoints: string[]
  start: number
  end: number
}

const CLOSING = /(?:号文件|号决议|号文)?(?: (?=\)))?[)\]»”"’*]{0,2}/y
const DATE = new RegExp(
  String.raw`,?[ \n][(\[]?(?:(?:\d{1,2}(?:st|nd|rd|th|er|º|°)?[ \n](?:de[ \n])?)?(?:${months})[a-zéûа-я]{0,9}\.?(?:[ \n]\d{1,2},)?[ \n](?:de[ \n])?)?(?:19|20)\d\d[)\]]?`,
  'iy',
)
/** Between the document and its paragraph: ", annex IV", ", supra note 9". */
const DIVISION =
  /(?:,?[ \n](?:annexe?|anexo|appendix|part|chap\.?|chapter|sect\.?|section|vol\.|supra[ \n]note|note)[ \n](?:[IVX]{1,6}|\d{1,3})(?:[ \n]above)?(?=,)){1,2}/iy
const GAP = /[ \n]?[,:،，;](?:[ \n]*-)?[ \n]?|[ \n]?-[ \n]?|[ \n]?[([（][ \n]?|[ \n]|/y
const LEAD = /(?:at|see|in|en|voir|véase|esp\.|especially|notably|in particular|inter alia|см\.|в|في)[ \n]/iy
const MARK =
  /(?:operative[ \n])?(par(?:a(?:graph(?:es?|s)?|s)?|s)?|p[aá]rr(?:afo)?s?|par[aá]graf(?:os?|i)|[¶§]{1,2}|пп?(?=\.)|пункт[а-я]{0,2}|و?(?:ال)?فقر(?:ة|ات|تان|تين)|第)\.?[ \n]?(?=\d)/iy
/** "paras", "¶¶", "пп" and their like. */
const PLURAL = /s$|^(.)\1|пункт(?:ы|ов|ам|ах)|ات|تان|تين|第/i
const BRACKET_RANGE = /\[([\d.]{1,7})\] ?- ?\[([\d.]{1,7})\]/y
const IN_BRACKETS = /\[(?=\d{1,3}(?:\.\d{1,2})?(?:\]|[-,]))/y
/** "paragraph 1 of article 12" pins down a treaty's paragraph, "paragraph 8 of CRC/C/156" another document's. */
const OF_ARTICLE =
  /,?[ \n]?(?:of|du|de|del|des|to|in|к|من|des)?[ \n]?(?:l['’]|the[ \n]|la[ \n]|said[ \n])?(?:art[.ií]|artículo|стат|ст\.|الم(?:ادة|واد)|条|款)|[ \n](?:of|in|from|du|de|del|из)[ \n](?:document )?[A-Z]{1,5}\//iy

/** The pinpoints that follow at `from`, null when none do. */
export function readPinpointsAfter(text: string, from: number): Pinpoints | null {
  let at = from + (here(CLOSING, text, from)?.[0].length ?? 0)
  const closed = at > from
  const date = here(DATE, text, at)
  return (date ? readAt(text, at + date[0].length, true) : null) ?? readAt(text, at, closed)
}

function readAt(text: string, from: number, closed: boolean): Pinpoints | null {
  let at = from + (here(DIVISION, text, from)?.[0].length ?? 0)
  const gap = here(GAP, text, at)?.[0] ?? ''
  at += gap.length
  const lead = here(LEAD, text, at)?.[0] ?? ''
  at += lead.length
  return readMarked(text, at) ?? readBracketed(text, gap, lead, at, closed)
}

/** A list with its word or sign before it, at `at`. */
export function readMarked(text: string, at: number): Pinpoints | null {
  const mark = here(MARK, text, at)
  if (!mark?.[1]) return null
  const chinese = mark[1] === '第'
  const list = readPinpointList(text, at + mark[0].length, PLURAL.test(mark[1]))
  if (!list) return null
  const end = chinese ? endOfChinese(text, list) : list.end
  if (end < 0 || here(OF_ARTICLE, text, end)) return null
  return { pinpoints: list.pinpoints, start: at, end }
}

/** 第6段: what is counted stands after the number; another word (条, 次, 页) counts something else. */
function endOfChinese(text: string, list: PinpointList): number {
  const unit = /^[ ]?段/.exec(text.slice(list.end))
  return unit ? list.end + unit[0].length : -1
}

/** "[9.8]", as the Australian guide has it. A whole number in brackets right behind a symbol is a footnote mark. */
function readBracketed(text: string, gap: string, lead: string, at: number, closed: boolean): Pinpoints | null {
  const open = gap.includes('[') ? at - 1 : at
  const bracket = here(IN_BRACKETS, text, open)
  if (!bracket || (gap.trimStart() === '[' && !/^[ \n]/.test(gap))) return null
  const range = here(BRACKET_RANGE, text, open)
  const list = range ? readPinpointList(`${range[1]}-${range[2]}]`, 0, true) : readPinpointList(text, open + 1, true)
  if (!list || (!range && text[list.end] !== ']')) return null
  const decimal = list.pinpoints.some((pinpoint) => /\.\d/.test(pinpoint))
  if (!range && !decimal && !closed && !lead && !gap.includes(',')) return null
  return { pinpoints: list.pinpoints, start: open, end: range ? open + range[0].length : list.end + 1 }
}
