import { textAfter, textBefore } from '../around'
import { canonicalProvision } from '../instruments/exists'
import type { ProvisionReference } from '../types'
import { carried, DOMESTIC } from './carried'
import { existing } from './fitting'
import { originalEnd } from './fold'
import { bracketed, joinsByOf, leadsTo, OWN_BEFORE, ofLast, ownedBefore, promisesOwner, stands, touches } from './gaps'
import type { CitedArticles } from './grammar'
import { entitlesLaw, headingOf, headsArticle } from './heading'
import { isInflected, type Mention } from './mention'
import type { Passage } from './passage'
import type { Settled, State } from './state'

/** "the OPSC. It then adopted a regulation, [article 3 of which]": another sentence, beyond "Según el". */
const STRAYS = /\.\s\D.{12}/

/** "draft article 2": of no instrument yet. */
const DRAFT = /(?:draft|projets? d'|проекта)\s?$/

/** "ст. 3 [УК]", "Art. 3 [GG]": a law known by its letters; but a heading, "Статья 3[\nГосударства]". Behind the citation's first letter. */
const ANOTHERS = /^(?!С\n.[а-я]).\s(?:[А-Я]|(?!UN)[A-Z][A-Za-z]{0,4}[A-Z](?![A-Za-z]|\s[A-Z]{2}))/

/** "BGB [art. 3, OPSC art. 4]", "ILO C138, [article 3]": likewise before it; but not in a heading all in capitals. */
const ANOTHERS_BEFORE =
  /(?<![\p{L}/-])(?:(?!UN|USA|[IVX]+[\s,])\p{Lu}\p{L}{0,4}\p{Lu}(?:\s\d{1,4})?(?:,(?=\sarts?[.\s]))?|C\d{1,3},?)\s(?!\p{Lu}{2}).{5}$/su

const BY = "(?:by|in|under|par|por|en)\\s(?:l'|el\\s)?"
/** "[prohibited by article 1], defined by article 2 and punished by article 3 [of the]": members alike, which one owner ends. */
const IN_ROW = new RegExp(
  `^(?:,?\\s(?:(?!the\\s)\\p{L}{1,20}\\s){1,4}${BY}art\\p{L}{0,8}\\.?\\s\\d[\\d(),a-i]{0,9}){1,5}`,
  'u',
)
const ROW_START = new RegExp(`(?<!\\p{L})${BY}$`, 'u')

/** Whose article a citation cites; null when that cannot be told, or it does not exist there. */
export function settle(
  citation: CitedArticles,
  passage: Passage,
  state: State,
  offset: number,
): ProvisionReference | null {
  // "paragraph 4 of that article", and none was cited.
  if (!citation.paths[0]?.[0] || DRAFT.test(textBefore(passage.folded.text, citation.start, 12))) return null
  const verdict = ownerOf(citation, passage, state, offset)
  if (!verdict || verdict.id === 'OTHER') return null
  const provisions = citation.paths.map((path) => path.join('.'))
  const fitting = existing(verdict, provisions, citation.dotted, state)
  const { folded } = passage
  const heads = !state.page?.main && headingOf(citation, folded) >= 0
  if (heads) state.headings = fitting?.id ?? 'OTHER'
  if (!fitting) {
    // What goes on about a protocol that has no such article goes on about something else.
    if (verdict.evidence === 'carried' && !state.page) state.touch('OTHER', citation.start + offset)
    return null
  }
  return {
    kind: 'provision',
    start: folded.origin(citation.start),
    end: originalEnd(folded, citation.end),
    instrument: fitting.id,
    provisions: citation.dotted ? provisions.map((provision) => canonicalProvision(fitting.id, provision)) : provisions,
    evidence: fitting.evidence,
    ...(fitting.ambiguous ? { ambiguous: fitting.ambiguous } : {}),
  }
}

function ownerOf(citation: CitedArticles, passage: Passage, state: State, offset: number): Settled | null {
  const { folded, mentions } = passage
  const { text } = folded
  const next = mentions.findIndex((mention) => mention.start >= citation.end)
  const after = next >= 0 ? mentions[next] : undefined
  const before = next >= 0 ? mentions[next - 1] : mentions.at(-1)
  const tail = textAfter(text, citation.end, 30)
  const gapAfter = after ? text.slice(citation.end, after.start) : ''

  if (after && joinsByOf(gapAfter, isInflected(text, after))) {
    const other = mentions[next + 1]
    if (after.points === 'several' || (other && shares(text.slice(other.start, other.end + 20), citation))) return null
    // "of both the OPAC and the OPSC": one reference cannot say both, and ours is the one that is shown.
    return passage.meaning(other?.id === 'OPSC' && /both\s/.test(gapAfter) ? other : after)
  }
  const gap = before ? text.slice(before.end, citation.start) : ''
  const leads = before && leadsTo(gap) && !(headsArticle(citation, folded) && entitlesLaw(text, before))
  // "OPAC: art. 3[\n]OPSC: art. 4": a line is its own.
  const lined = leads && gapAfter[0] === '\n'
  if (after && !after.title && !lined && (/^\s(?:-\s)?$/.test(gapAfter) || bracketed(gapAfter, text[after.end])))
    return passage.meaning(after)
  if (before && ofLast(tail)) return STRAYS.test(gap) || DOMESTIC.test(gap) ? null : passage.meaning(before)
  if (promisesOwner(tail)) return null
  if (!lined && ANOTHERS.test(folded.printed[citation.start] + textAfter(folded.printed, citation.end, 12))) return null
  if (leads || (before && ownedBefore(gap)))
    return leads && before.points !== 'several' ? passage.meaning(before) : null
  if (ANOTHERS_BEFORE.test(textBefore(folded.printed, citation.start + 5, 20))) return null
  if (/(?:\p{sc=Han}》|[法典例约书章规程])\s?的?$/u.test(textBefore(text, citation.start, 4))) return null
  const own = OWN_BEFORE.test(textBefore(text, citation.start, 12))
  if (after) {
    if (touches(gapAfter) && after.points !== 'several') return passage.meaning(after)
    if (own && stands(gapAfter)) return passage.meaning(after)
    const row = ROW_START.test(textBefore(text, citation.start, 12)) && IN_ROW.exec(gapAfter)
    if (row && joinsByOf(gapAfter.slice(row[0].length), false)) return passage.meaning(after)
  }
  if (before && answers(text, mentions[(next < 0 ? mentions.length : next) - 2], before, citation))
    return passage.meaning(before)
  const owner = own && before && passage.aloneNamed(before, citation.start) ? passage.meaning(before) : null
  if (owner) return { ...owner, evidence: 'anaphora' }
  return citation.worded && !own ? null : carried(citation, before, passage, state, offset)
}

/** "the OPAC forbids recruitment (art. 4), the OPSC the sale of children (art. 3)": each in turn has its own in brackets. */
const answers = (text: string, earlier: Mention | undefined, before: Mention, { start }: CitedArticles) =>
  earlier &&
  /\([^)]{0,9}(?:art|ст|第|ماد)/.test(text.slice(earlier.end, before.start)) &&
  /^[^.;?!()]{0,80}\($/.test(text.slice(before.end, start))

/** "articles 12 and 8 of the OPSC and the OPAC, respectively": each has its own. */
const shares = (second: string, { paths }: CitedArticles) =>
  paths.length > 1 && /\srespecti|\sсоответств|分别|التوالي/.test(second)
