import { here, textAfter, textBefore } from '../around'
import { acronymAt } from '../instruments/acronyms'
import { isProtocol } from '../instruments/registry'
import { anyName, RIVAL_STEM, TREATY_STEM } from '../languages/called'
import type { Folded } from './fold'
import { bracketed } from './gaps'
import type { IsCapital, Mention } from './mention'
import { near, stemsIn } from './near'
import { protocolsIn, shortTitleAt } from './protocols'
import { qualified } from './qualified'
import { treatiesIn } from './treaties'

const GENERIC = new RegExp(
  `(?<![\\p{sc=Latin}\\p{sc=Cyrillic}])(?:(${anyName('convention')})|(${anyName('covenant')}))(?!\\p{sc=Latin}|\\p{sc=Cyrillic}|\\p{sc=Arabic})`,
  'yu',
)
const RIVAL = new RegExp(`(?<![\\p{sc=Latin}\\p{sc=Cyrillic}])(?:${anyName('rivals')})`, 'yu')
/** Rivals only when the page prints them with a capital: "the Act". */
const CAPITAL_RIVAL =
  /(?:act|bill|law|code|statute|charter|regulation|directive|ordinance|decree|treaty|agreement|rules|declaration(?!:)|loi|ley|codigo|carta|charte|reglamento|reglement|gesetz|wet|wetboek|verordnung|закон(?:а|у|ом|е)?|устав(?:а|у|е)?)(?!\p{L})/uy

/** "of the treaty", "of the latter": whatever was named last. */
const TREATY =
  /(?<!\p{L})(?:(?:(?:the|this|le|ce|el|este)\s|(?<=(?:del|du|al|au)\s))(?:(?:same|said|meme|mismo|dicho)\s)?(?:treaty|instrument|traite|tratado|instrumento)|(?:договор|документ)а|该条约|(the\slatter|ce dernier|cette derniere|este ultimo|последнего)|(the\sformer|el primero|ce premier))(?!\p{L}|\s(?:de|d'|of|on|sur|sobre)(?!\p{L}))/uy

/** How far before their stems a bare "Convention", "the treaty" and a law may begin. */
const GENERIC_BACK = 6
const TREATY_BACK = 11
const RIVAL_BACK = 45

const named = (start: number, length: number, id: string, title: boolean): Mention => ({
  start,
  end: start + length,
  id,
  points: null,
  title,
})

/** All mentions in a folded stretch, in order, none inside another: the longest name wins. */
export function findMentions(folded: Folded): Mention[] {
  const { text } = folded
  const isCapital: IsCapital = (index) => {
    const character = folded.printed[index] ?? ''
    return character !== character.toLowerCase()
  }
  const mentions = protocolsIn(text, isCapital)
  const treatyStems = stemsIn(text, TREATY_STEM)
  for (const { id, index, length } of treatiesIn(text, treatyStems)) mentions.push(named(index, length, id, true))
  for (const found of near(text, treatyStems, GENERIC, GENERIC_BACK)) mentions.push(readGeneric(text, found, isCapital))
  for (const found of near(text, treatyStems, TREATY, TREATY_BACK)) {
    const points = found[1] ? 'latter' : found[2] ? 'former' : 'treaty'
    mentions.push({ start: found.index, end: found.index + found[0].length, id: null, points, title: true })
  }
  for (const found of near(text, stemsIn(text, RIVAL_STEM), RIVAL, RIVAL_BACK)) {
    mentions.push(named(found.index, found[0].length, rivalId(found[0]), true))
  }
  for (const at of capitalWords(folded)) {
    // An acronym has a second capital at the least.
    if (isCapital(at + 1)) {
      const acronym = acronymAt(text, at, isCapital)
      if (acronym) mentions.push(named(at, acronym.length, acronym.id, false))
      const short = text.startsWith('op', at) ? shortTitleAt(text, at) : null
      if (short) mentions.push(named(at, short.length, short.id, true))
      // A heading all in capitals, "RELEVANT INTERNATIONAL LAW", names no law.
      continue
    }
    const rival = here(CAPITAL_RIVAL, text, at)
    if (rival) mentions.push(named(at, rival[0].length, 'OTHER', true))
  }
  return withoutOverlap(mentions).map((mention, at, all) => abbreviated(mention, all[at + 1], text))
}

const BEFORE_LAW = /^\s(?:\(?(?:implement|incorpor|ratific)ation\)?\s(?:\(\p{L}+\)\s)?)?$/u

const CAPITAL = /[A-ZÀ-ÞЀ-Я]/g

/** "the Optional Protocol (OPSC)": its acronym says which. */
function abbreviated(mention: Mention, next: Mention | undefined, text: string): Mention {
  // "the OPSC Implementation Act", "the OPSC (Implementation) Act": a State's law has the name in its own.
  if (mention.id && next?.id === 'OTHER' && next.title && BEFORE_LAW.test(text.slice(mention.end, next.start)))
    return { ...mention, id: 'OTHER' }
  const own = mention.points === 'protocol' || mention.points === 'optional protocol'
  if (!own || !next?.id || next.title || !isProtocol(next.id)) return mention
  return bracketed(text.slice(mention.end, next.start), text[next.end])
    ? { ...mention, id: next.id, points: null }
    : mention
}

/** Where words begin that are printed with a capital, in Latin or Cyrillic letters. */
function* capitalWords({ text, printed }: Folded): Generator<number> {
  CAPITAL.lastIndex = 0
  while (CAPITAL.test(printed)) {
    const at = CAPITAL.lastIndex - 1
    if (!isLetter(text.charCodeAt(at - 1))) yield at
    CAPITAL.lastIndex = at + 1
  }
}

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 0x430 && code <= 0x44f)

const rivalId = (name: string): string => {
  if (/constitu|конститу|grondwet|grundgesetz|bundesverf|宪法|دستور/.test(name)) return 'CONSTITUTION'
  return /penal|criminal|уголовн|刑法|straf|عقوبات|جنائي/.test(name) ? 'PENAL-CODE' : 'OTHER'
}

function withoutOverlap(mentions: Mention[]): Mention[] {
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mention[] = []
  for (const mention of mentions) {
    const last = kept.at(-1)
    if (!last || mention.start >= last.end) kept.push(mention)
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention
  }
  return kept
}

function readGeneric(text: string, found: RegExpExecArray, isCapital: IsCapital): Mention {
  const start = found.index
  const end = start + found[0].length
  const mention: Mention = {
    start,
    end,
    id: null,
    points: found[1] ? 'convention' : 'covenant',
    title: true,
  }
  const other: Mention = { ...mention, id: 'OTHER', points: null }
  const after = textAfter(text, end, 24)
  const before = textBefore(text, start, 30)
  if (/公[约約]/.test(found[0]))
    return /[\u4e00-\u9fff]$/.test(before) && !/(?:本|该|上述|此|据|和|与|及|在|照|反|按|依)$/.test(before)
      ? other
      : mention
  if (
    /^\s(?:on|against|for|relating|concerning|relative|sur|contre|pour|sobre|contra|para|inzake|tegen|uber|gegen|zum|о|об|против|no|n°|c?\d{2,4})(?!\p{L})/u.test(
      after,
    )
  )
    return other
  const of = /^\s(?:del?|of)\s/.exec(after)
  if (of && isCapital(end + of[0].length)) return other
  if (/^ (?:الامريكية|الاوروبية|المتعلقة|الخاصة|بشان|الدولية)/.test(after)) return other
  return qualified(text, start, isCapital) ? other : mention
}
