import { anyWord } from '../languages/called'
import { months } from '../months'

/** What may stand between an article and its instrument. All over folded text. */

const wordsOf = (source: string) =>
  new Set(
    source
      .replace(/[^\p{L}|]+/gu, '|')
      .split('|')
      .filter(Boolean),
  )

const OF = wordsOf(anyWord('of'))
const DETERMINER = new RegExp(`^(?:${anyWord('determiners')})$`, 'u')
const DETERMINERS = wordsOf(anyWord('determiners'))
const determines = (word: string) => DETERMINERS.has(word) || DETERMINER.test(word)
/** Words of the particulars of a treaty and of legal citation, that say nothing of another instrument. */
const PARTICULARS = new Set(
  (
    'original s supra note notes n above infra id ibid at see esp especially in particular notably namely eg ie cf and its also under adopted opened ' +
    'for signature entered into force on done new york unts u t un ga res resolution doc sess supp no annex gaor vol pp p ' +
    'op te het totstandgekomen gedaan en su sus vease especialmente particularmente dans son ses notamment voir particulier ' +
    'adopte entre vigueur adoptado aprobado abierto в его своеи см частности الى في وبخاصة ولا سيما 的 及其'
  ).split(' '),
)
const MONTH = new RegExp(`^(?:${months})`, 'u')
const STRICT_OF = /^\s?,?\s?(?:of|du|des|de|del|van|der|من)(?!\p{L})/u

const words = (gap: string): string[] => gap.match(/\p{L}+/gu) ?? []
const passes = (word: string) => OF.has(word) || determines(word) || PARTICULARS.has(word) || MONTH.test(word)

const LONGEST_AFTER = 80
const LONGEST_BEFORE = 170

/** "article 8 [(child victims)] of the", "article 8 (1)[, second sentence,] of the" */
const GLOSS = /^\s\(["']?\p{L}[^()\d]{3,60}\)(?=[\s,])|^,?\s(?:\p{L}{4,9}\s(?:sentence|phrase)|chapeau)(?!\p{L}),?/u

/** Marks of a page printed as it was written: "<b>article 8</b> of the". */
const TAG = /<\/?[a-z]{1,6}>/g

/** "article 3 [of the said] Optional Protocol". */
export function joinsByOf(between: string, inflected: boolean): boolean {
  const gap = between.replace('u.n.', 'un').replace(TAG, '').replace(GLOSS, '')
  // "by article 12, under the OPAC by article 8": a comma before "under" begins anew.
  if (gap.length > LONGEST_AFTER || /[.;:?!()。；]|^,\sunder\s/.test(gap)) return false
  const all = words(gap)
  const first = all[0]
  if (first === undefined) return inflected && /^\s{0,2}["'《]?$/.test(gap)
  if (!OF.has(first) && !(inflected && determines(first))) return false
  return all.every(passes)
}

/** "article 3 [of the] Family Code": an owner follows, known or not. */
export const promisesOwner = (after: string): boolean => STRICT_OF.test(after)

/** "article 5 [thereof]": of what was named last. */
export const ofLast = (after: string): boolean =>
  /^\s?,?\s?(?:thereof|of which|de celui-ci|del mismo(?=\s?[.,;:)]|\s[ye]\s)|منها?)(?!\p{L})/u.test(after)

/** "the Protocol, [whose] article 3", "[dont l']article 2 ... et [dont l']article 3". */
const WHOSE = "\\s(?:whose|dont|cuyos?)\\s(?:l'|les\\s)?"
const OWNED = new RegExp(`${WHOSE}(?:[^.]{0,170}\\s(?:et|y|and)${WHOSE})?$`)
/** "a statute, whose ": the article's is what stands right before. */
export const ownedBefore = (gap: string): boolean => OWNED.test(gap)

/** "OPSC[, supra note 5, ]art. 3", "the Protocol[ (]art. 3)". */
export function leadsTo(gap: string): boolean {
  if (gap.length > LONGEST_BEFORE || /[;?!。；]|^["')\]]{0,3}\.["')\]]{0,3}\s|\d\.\s["(]*$/.test(gap)) return false
  if (/\.\s(?:in|see|and|its|also|under|especially|notably|en|dans|su|в)(?!\p{L})/u.test(gap)) return false
  return words(gap.replace(OWNED, '')).every((word) => PARTICULARS.has(word) || MONTH.test(word))
}

/** "article 3 [(]OPSC)", "article 3, OPSC". */
export const touches = (gap: string): boolean => /^\s?[,([]?\s?["'《]?$/.test(gap.replace(GLOSS, ''))

/** "Art. 9 (3) [(]CRC)": surer than what stands before. */
export const bracketed = (gap: string, next: string | undefined): boolean =>
  /^\s?[([]$/.test(gap) && /^[)\]]$/.test(next ?? '')

/** "its article 13 (1), [the] Optional Protocol". */
export const stands = (gap: string): boolean => /^\s?,\s?/.test(gap) && words(gap).every(determines) && gap.length < 24
export const OWN_BEFORE = /(?:^|[^\p{L}])(?:its|their|su|sus|son|ses|leur|своеи|его)\s$/u
