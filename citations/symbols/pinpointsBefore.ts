import type { Span } from '../types'
import { clean } from './clean'
import { BEFORE_REACH } from './limits'
import { readMarked } from './pinpoints'

const MARKS = /(?<![\p{L}\d])(?:p[aá]r|¶|§|пп?\.|пункт|(?:ال)?فقر|第)/giu
/** A part of every mark, even one printed with something hidden in it. */
const MARK_STEM = /par|pár|[¶§п第ف\u00ad\u200b]/iu
/** Directly: "paragraph 22 of CRC/C/...", "of document CRC/C/...", "¶ 22, U.N. Doc. CRC/C/...". */
const OF_SYMBOL =
  /^,?[ \n](?:(?:of|in|from|du|de|del|dans|à|to|из|من|в|في)(?:[ \n](?:the|le|la|el|los))?(?:[ \n](?:UN|U\.N\.|United Nations))?(?:[ \n](?:document|doc\.?|resolution|résolution|documento|resolución|general comment|الوثيقة|القرار))?|U\.?N\.?[ \n]Doc\.?|документа|резолюции|доклада)[ \n]$/iu
/** With its kind named: "paragraph 22 of its concluding observations (CRC/C/...", "of the report A/66/457". */
const OF_NAMED =
  /^[ \n](?:of|in|from|du|de|del|dans|des|من|в|из)[ \n]((?:[\p{L}\p{M}'’-]{1,20}[ \n]){0,8}[\p{L}\p{M}'’-]{1,20})(?:,?[ \n][([]?)$/u
/** Words after which the bracket is not about the document whose paragraph is cited. */
const OTHER =
  /\b(?:art|articles?|convention|protocole?|covenant|treaty|act|law|constitution|charter|statute|rules?|present|this|same|annex|see|cf|que|which|that)\b|стат|Конвенц|Протокол|Пакт|المادة|البروتوكول|الاتفاقية|العهد/iu
const DOCUMENT =
  /observation|report|rapport|comment|recommendation|resolution|résolution|document|repl|répons|list|decision|décision|guideline|view|note|study|informe|observacion|resoluci|respuesta|замечан|доклад|резолюц|ملاحظات|تقرير|الوثيقة|قرار/iu

/** The pinpoints that stand before the symbol at `start`; nothing before `free`, which another reference ends. */
export function readPinpointsBefore(
  text: string,
  free: number,
  start: number,
): { pinpoints: string[]; span: Span } | null {
  const from = Math.max(free, start - BEFORE_REACH)
  if (!MARK_STEM.test(text.slice(from, start))) return null
  const before = clean(text, from, start)
  const last = [...before.text.matchAll(MARKS)].at(-1)
  if (!last) return null
  const found = readMarked(before.text, last.index)
  if (!found) return null
  const between = before.text.slice(found.end)
  if (!OF_SYMBOL.test(between) && !namesDocument(between)) return null
  return {
    pinpoints: found.pinpoints,
    span: { start: before.startOf(found.start), end: before.endOf(found.end - 1) },
  }
}

function namesDocument(between: string): boolean {
  const words = OF_NAMED.exec(between)?.[1]
  return words !== undefined && DOCUMENT.test(words) && !OTHER.test(words)
}
