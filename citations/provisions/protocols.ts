import { here, textAfter, textBefore } from '../around'
import { acronymAt } from '../instruments/acronyms'
import { isConvention, numberedProtocol, onlyProtocol } from '../instruments/registry'
import { ORDINALS } from '../languages'
import { anyName, anyWord, idOf, namedGroups, PROTOCOL_STEM } from '../languages/called'
import { SPACE } from '../languages/notation'
import type { IsCapital, Mention } from './mention'
import { near, stemsIn } from './near'
import { qualified } from './qualified'
import { type Treaty, treatiesIn, treatyAt } from './treaties'

/** Reads "the second Optional Protocol to the Convention ... on the sale of children" as far as it goes. */

const subjects = namedGroups('subjects')
const optional = anyWord('optional')
const ordinal = `(?:(${ORDINALS[0]})|(${ORDINALS[1]})|(${ORDINALS[2]}))`

const PROTOCOL = new RegExp(
  `(?:${ordinal}(?![.,;])\\s?)?(?:(?:${optional})\\s?)?(?:(${anyName('protocols')})|(?:${anyName('protocol')}))` +
    `(?:(?=\\P{L}|$)|(?<=\\p{sc=Han})|(?=${anyWord('links')}))(?:\\s?(?:${optional}))?(?:\\s${ordinal}(?!\\p{L}))?`,
  'yu',
)
const SUBJECT_HERE = new RegExp(subjects.source, 'yu')
const SUBJECT = new RegExp(subjects.source, 'u')
/** With the sale of children, the two other subjects of the OPSC's title; some print no more than two. */
export const PROSTITUTION = /prostitu|проституц|卖淫|賣淫|بغاء/
export const PORNOGRAPHY = /pornogra|порногра|色情|اباحية/
const LAST_WORDS = new RegExp(
  `(?:${PORNOGRAPHY.source})\\p{L}*(?: (?:(?:mettant en ?scene|impliquant) des enfants|enfantine|infantil))?`,
  'u',
)
/** ", child prostitution", where the title may end. */
const NEXT_WORDS = new RegExp(`^[^.;:(]{1,14}(?:${PROSTITUTION.source})\\p{L}*`, 'u')
const NOT_IN_TITLE = /[.;:()\d]|protoc|протокол|بروتوكول/
/** How far the last words may reach behind the first subject. */
const REST = 160
const LINK_WORD = new RegExp(
  `[\\s,'"(《〈)》〉]{0,3}(${anyWord('links')})?${SPACE}(?:(?:a|the|that|this|said|ladite|cette|dicha|esa)\\s)?[《〈(]?`,
  'yu',
)
const DATE =
  /[\s,]{0,2}(?:(?:of|vom|du|de|del|van|от)\s)?(?:\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\s(?:de\s)?)?\d{4}(?!\d)(?:\s(?:года?|г\.))?|\sn[o°]\.?\s?\d/uy
const PROMISING = new RegExp(
  `\\s?(?!to\\s(?:mean|be|include|cover|apply|require|refer|extend|have)(?!\\p{L}))(?:(to|for|para)|${anyWord('promising')})(?!\\p{L})`,
  'yu',
)
const GENERIC_HERE = new RegExp(`(?:${anyName('convention', 'covenant')})(?!\\p{L})`, 'yu')

/** "optional", in every language. */
export const OPTIONAL = /op[ct]ional|fa[ck]ult|факульт|任[择擇]|اختياري/

/** No optional protocol, though the words may stand where "optional" does. */
export const ADDITIONAL = /addition|adicional|aanvullend|дополнит|附加|اضافي/

/** "Protocol No. 7", of whatever treaty. */
const NUMBERED = /^\sn[o°]\.?\s?\d/

/** How far before "protocol" its ordinal may stand. */
const PROTOCOL_BACK = 40
/** How far before the Chinese word for "protocol" its title may begin. */
const CHINESE_TITLE = 90

export const protocolsIn = (text: string, isCapital: IsCapital): Mention[] =>
  near(text, stemsIn(text, PROTOCOL_STEM), PROTOCOL, PROTOCOL_BACK).map((found) => readProtocol(text, found, isCapital))

const SHORT_TITLE = /op(?:[\s-](?:to\sthe\s)?(?:un)?crc)?\s(?:on|sur|concernant|sobre)\s(?:the\s|la\s|le\s)?/y

/** "the OP on the sale of children", "OP-CRC on ...": the usual shorthand, at a place in folded text. */
export function shortTitleAt(text: string, at: number): { id: string; length: number } | null {
  const short = here(SHORT_TITLE, text, at)
  const subject = short && here(SUBJECT_HERE, text, SHORT_TITLE.lastIndex)
  return subject && { id: subjectOf(subject), length: SUBJECT_HERE.lastIndex - at }
}

const subjectOf = (found: RegExpExecArray) => idOf(found, subjects.ids)

/** The treaty an acronym stands for: "the Optional Protocol to the ICCPR". */
function treatyByAcronym(text: string, at: number, isCapital: IsCapital): Treaty | null {
  const found = acronymAt(text, at, isCapital)
  return found && isConvention(found.id) ? { ...found, index: at } : null
}

const GENERIC_AFTER = new RegExp(
  `^\\s?(?:to|к|zum|a) ?(?:the |la )?(?:${anyName('convention', 'covenant')})(?!\\p{L})`,
  'u',
)
/** "article 8 of the Optional Protocol [concerning the protection of victims]": of what the article speaks, and no title. "[on 18 January]". */
const ADJUNCT =
  /^\son\s\d|^(?!.*tort)[\s\p{L}']{3,30}[\s'](?:prote[cg]|preven|juris|extrad|coop|victim|defin|crimin|защит|пред[уо]|выдач|юрисд|сотруд|حماي|منع|تسليم|تعاون)/u
const ARTICLE_AFTER = /^(?:art|стать|ст\.|states|state)/u

/** "Sale of Children Protocol", "Palermo Protocol", "the CRC's Optional Protocol". */
const OWNERS = ['OPSC', 'OPAC', 'PALERMO-TIP', 'CRC']
const OWNER_BEFORE =
  /((?:(?:un)?crc(?:'s)?[\s-])?sale[\s-](?:of[\s-]children[\s-])?)$|(armed\sconflicts?\s)$|((?:un\s)?(?:palermo|trafficking|human\strafficking|tip)(?:\sin\spersons)?\s)$|((?:un)?crc(?:'s\s|[\s-]))$/u

const BACK_BEFORE = /(?:that|said|ledit|dudit|dicho|этого)\s$|该$/u

const ITS_BEFORE = /(?<!\p{L})(?:its|their|son|ses|leurs?|sus?|его|ее|их)\s$|其$/u
const THERETO = /^\s(?:thereto|s'y rapportant|y relatif)(?!\p{L})/u

/** How far the title goes and what it says. */
interface Title {
  start: number
  end: number
  parent: string | null
  subject: string | null
}

/** What no Chinese title holds: Latin letters, the end of a clause, or of an article cited before, but not 条约. */
const BEFORE_TITLE = /^[^]*(?:[a-z。;",\n]|[条條款](?![约約]))/u

/** Chinese names treaty and subject before the word for "protocol". */
function titleBefore(text: string, start: number, end: number): Title {
  const before = textBefore(text, start, CHINESE_TITLE)
  const own = before.replace(BEFORE_TITLE, '')
  const title = own.slice(own.lastIndexOf('议定书') + 1)
  const topic = SUBJECT.exec(title)
  const treaty = treatiesIn(title)[0] ?? null
  const first = Math.min(topic?.index ?? title.length, treaty?.index ?? title.length)
  return { start: start - title.length + first, end, parent: treaty?.id ?? null, subject: topic && subjectOf(topic) }
}

/** A title has no more parts than this: treaty, subject, date and the links between. */
const PARTS = 6

function titleAfter(text: string, start: number, end: number, isCapital: IsCapital): Title {
  const title: Title = { start, end, parent: null, subject: null }
  for (let part = 0; part < PARTS; part++) {
    const [link = '', word] = here(LINK_WORD, text, title.end) ?? []
    // "Under the Optional Protocol, the sale of children is a crime": only a word that links goes on with the title.
    const joined = word !== undefined || !/[,\p{L}]/u.test(link)
    const at = joined ? title.end + link.length : title.end
    const linked = joined && link.trim() !== ''
    const treaty = linked ? (treatyAt(text, at) ?? treatyByAcronym(text, at, isCapital)) : null
    const topic = treaty ? null : (here(SUBJECT_HERE, text, at) ?? here(SUBJECT_HERE, text, title.end))
    const rest =
      treaty || topic
        ? null
        : ((linked ? here(GENERIC_HERE, text, at) : null) ??
          (title.subject === 'OPSC' ? lastWords(text, title.end) : null) ??
          here(DATE, text, title.end))
    if (treaty) {
      title.parent ??= treaty.id
      title.end = treaty.index + treaty.length
    } else if (topic) {
      title.subject ??= subjectOf(topic)
      title.end = topic.index + topic[0].length
    } else if (rest) title.end = rest.index + rest[0].length
    else break
  }
  return title
}

function lastWords(text: string, at: number): { 0: string; index: number } | null {
  const rest = textAfter(text, at, REST)
  const next = NEXT_WORDS.exec(rest)
  if (next) return { 0: next[0], index: at }
  const last = LAST_WORDS.exec(rest)
  const ours = last && last.index > 0 && !NOT_IN_TITLE.test(rest.slice(0, last.index))
  return ours ? { 0: last[0], index: at + last.index } : null
}

function readProtocol(text: string, found: RegExpExecArray, isCapital: IsCapital): Mention {
  const isOptional = OPTIONAL.test(found[0]) || ADDITIONAL.test(found[0])
  const ordinal = [found[1] ?? found[5], found[2] ?? found[6], found[3] ?? found[7]].findIndex(Boolean)
  const own = found.index + found[0].length
  const title = /议定书|議定書/.test(found[0])
    ? titleBefore(text, found.index, own)
    : titleAfter(text, found.index, own, isCapital)
  let { start, parent, subject } = title
  const { end } = title
  const owner = OWNER_BEFORE.exec(textBefore(text, start, 40))
  if (owner) {
    start -= owner[0].length
    const id = idOf(owner, OWNERS)
    if (id === 'CRC') parent ??= id
    else subject = id
  }
  const mention: Mention = {
    start,
    end,
    id: null,
    points: isOptional ? 'optional protocol' : 'protocol',
    title: true,
    ...(BACK_BEFORE.test(textBefore(text, start, 8)) && { back: true }),
    ...((ITS_BEFORE.test(textBefore(text, start, 7)) || THERETO.test(textAfter(text, end, 20))) && {
      its: true,
    }),
  }
  const settled = (id: string): Mention => ({ ...mention, id, points: null })
  if (found[4]) return { ...mention, points: 'several' }
  if (subject) return settled(subject)
  if (parent) {
    if (ordinal >= 0) return settled(numberedProtocol(parent, ordinal) ?? 'OTHER')
    if (parent === 'CRC') return { ...mention, family: 'CRC' }
    return settled(parent === 'GENEVA' ? 'GENEVA-AP' : (onlyProtocol(parent) ?? 'OTHER'))
  }
  if (ADDITIONAL.test(found[0])) return settled('OTHER')
  const unknown =
    NUMBERED.test(textAfter(text, own, 6)) ||
    promisesAnother(text, end, isCapital, isOptional) ||
    (!isOptional && qualified(text, start, isCapital))
  if (unknown) return settled('OTHER')
  return ordinal < 0 ? mention : { ...mention, ordinal }
}

/** "the Protocol on water", "Protocole de Kyoto": a title follows that is none of those known. */
function promisesAnother(text: string, end: number, isCapital: IsCapital, isOptional: boolean): boolean {
  const [link = '', word] = here(LINK_WORD, text, end) ?? []
  const next = end + link.length
  const promising = here(PROMISING, text, end)
  // "Article 9 of the Optional Protocol to acts": what it applies to, unless it has a capital.
  if (promising && !(isOptional && (promising[1] || ADJUNCT.test(textAfter(text, end, 60)))))
    return !GENERIC_AFTER.test(textAfter(text, end, 30))
  const capital = !!word && !link.includes(',') && next < text.length && isCapital(next)
  return capital && !GENERIC_AFTER.test(textAfter(text, end, 30)) && !ARTICLE_AFTER.test(textAfter(text, next, 10))
}
