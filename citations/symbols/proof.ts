import { textBefore } from '../around'

/** What proves that an old bare number (`A/810`, `S/25704`) is a document. */

const DOCUMENT_BEFORE =
  /(?:\bdocs?\b\.?|\bdocuments?\b|\bdocumentos?\b|документ\p{Ll}{0,3}|文件|الوثيق(?:ة|تين)|وثيق(?:ة|ة الأمم المتحدة))\s?[("“«]?$/iu
const PARAGRAPH_AFTER = /^[)\]]?,?[ \n](?:at[ \n])?(?:para|§|¶|annex|art\.|p\.)/i
/** In brackets of its own after the name of what it is: "the report of the Secretary-General (S/25704)". */
const BRACKET_BEFORE =
  /\b(?:report|rapport|informe|letter|lettre|carta|note|resolution|résolution|Secretary-General|General Assembly|Council)\b[^.;()]{0,40}\($/i
const BRACKET_AFTER = /^\)/

/** Code units before the number that are read for the proof. */
const REACH = 72

/** Whether the words around say that the number at `start` is a document, which it is when nothing else is there; `after` is the cleaned text behind it. */
export function provenOld(text: string, start: number, after: string): boolean {
  if (start === 0 && after === '') return true
  const before = textBefore(text, start, REACH)
  if (DOCUMENT_BEFORE.test(before) || PARAGRAPH_AFTER.test(after)) return true
  return BRACKET_AFTER.test(after) && BRACKET_BEFORE.test(before)
}
