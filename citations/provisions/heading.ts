import { textAfter, textBefore } from '../around'
import { OWN_LAW } from '../instruments/page'
import type { Folded } from './fold'
import type { CitedArticles } from './grammar'
import { HEADING_LEAD, HEADING_TAIL } from './limits'
import type { Mention } from './mention'

/** Its acronym, marks, or a date. */
const BARE_TAIL = /^(?:\s\(\p{L}+\))?\P{L}{0,60}$|^\P{L}{0,9}[\p{L}\s]{0,5}\d{1,2}[\p{L}\s.]{3,18}\d{4}\P{L}{0,9}$/u

const LINE_START = /(?:^|\n)[^\p{L}\p{N}\n]*$/u
const ARTICLE_TAIL = /^(?:\s?[.:-](?:\s|$)|\s?\n|$)/
/** "Art. 2 Definitions" on a line of its own. */
const TITLED = /^\s[^.;:,\n]{3,60}(?:\n|$)/
/** "... is ratified. Article 2. This Act enters into force" */
const NEXT_OF_ACT = /(?:decre[et]|ratif|approuv|arret|apru?[eo]b|ратифи|утверд|مرسوم|صدق)[^]{0,300}[.;!?]\s$/u
const ACT = 320
/** What a law calls itself, as the first words of its title; a schedule to it may be the treaty's text. */
const ENTITLED = new RegExp(
  `^\\P{L}*(?:\\p{L}+\\s){0,2}?(?:${OWN_LAW.source})(?!.*(?:schedul|anne?x|прилож|ملحق))`,
  'u',
)
/** Where the parts of a heading end. */
const PARTED = /[\n:;|]|\.\s|\s-\s/

/**
 * Whether a citation is the heading of an article: at the beginning of a line and alone on it, or before a stop, a colon or a dash.
 * Folding takes the blanks of Chinese away, which stand nowhere but around a heading.
 */
export function headsArticle({ start, end, paths }: CitedArticles, folded: Folded): boolean {
  if (paths.length > 1 || paths[0]?.length !== 1) return false
  const { text } = folded
  const blankBefore = (at: number) => at === 0 || folded.origin(at) > folded.origin(at - 1) + 1
  const printed = folded.printed[start] ?? ''
  // "as said in\narticle 3. The next" is no heading.
  if (/[a-zа-я]/.test(printed)) return false
  if (text[start] === '第') return blankBefore(start) && blankBefore(end)
  const tail = text.slice(end, end + HEADING_TAIL + 2)
  const stops = ARTICLE_TAIL.test(tail)
  if (LINE_START.test(textBefore(text, start, HEADING_LEAD))) {
    const next = folded.printed[end + 1] ?? ''
    return stops || (next !== next.toLowerCase() && TITLED.test(tail))
  }
  return stops && NEXT_OF_ACT.test(textBefore(text, start, ACT))
}

/** Whether what leads to a treaty's name begins as the title of a law, "Act to ratify the [Optional Protocol]", whose own articles follow. */
export const entitlesLaw = (text: string, { start }: Mention): boolean =>
  ENTITLED.test(textBefore(text, start, ACT).split(PARTED).at(-1) as string)

/** "V. Prevention (" at the beginning of a line, no sentence. */
const CLUSTER_LEAD = /(?:^|\n).{0,9}[^\n.;:(]+\($/
const CLUSTER_TAIL = /^\)[ *]*$/m
const CLUSTER = 160

/** Where the heading begins that a citation ends in brackets: "Prevention (art. 9, paras. 1 and 2)", as the Committee clusters articles; -1 when none. */
export function headingOf({ start, end }: CitedArticles, { text }: Folded): number {
  if (!CLUSTER_TAIL.test(textAfter(text, end, 5))) return -1
  const lead = CLUSTER_LEAD.exec(textBefore(text, start, CLUSTER))
  return lead ? start - lead[0].length : -1
}

/** "The relevant provisions of the Optional Protocol read as follows:" */
const ANNOUNCED =
  /(?:(?<!\p{L})(?:reads?|provides?|lisent|(?:dispo|prevo|establ|гласи|предусм)\p{L}+)(?!\p{L})[^.;:]{0,60}|规定|如下|يلي):\s$/u

/** Whether a paragraph ends so that what follows are the words of the instrument it spoke of. */
export const announces = (text: string): boolean => text.slice(-3).includes(':') && ANNOUNCED.test(text.slice(-100))

/**
 * A number, "Text of the", "Протокол, Нью-Йорк", or a paragraph that begins as a report does: "B. Information on the implementation of the". A
 * decree, an ordinance "on measures for the implementation of the" treaty has articles of its own.
 */
const TITLE_LEAD =
  /(?:(?:^|\n)[^\p{L}\n]*(?:\p{L}\)\s|(?:text|overview|provisions|dispositions) (?:of|d[eu]) |протокол, [^\n"]{3,60}")?|^[^\p{L}\n]*(?:\p{L}+[.)]\s)?(?:(?:report|information|measures relat)[^.;:\n]* )?implementation of )(?:the )?$/u

/** Whether a title stands alone on its line, but for how a report's heading begins. */
export function isHeading(text: string, mention: Mention): boolean {
  const before = textBefore(text, mention.start, HEADING_LEAD)
  if (before.length - before.lastIndexOf('\n') > HEADING_LEAD || !TITLE_LEAD.test(before)) return false
  const after = text.slice(mention.end, mention.end + HEADING_TAIL + 1)
  const tail = after.split('\n')[0] ?? ''
  return (tail.length < after.length || after.length <= HEADING_TAIL) && BARE_TAIL.test(tail)
}
