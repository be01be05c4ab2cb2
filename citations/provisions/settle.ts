import { textAfter, textBefore } from '../around'
import { canonicalProvision, provisionExists } from '../instruments/exists'
import { INSTRUMENTS, isProtocol, isRival } from '../instruments/registry'
import type { ProvisionReference } from '../types'
import { originalEnd } from './fold'
import { bracketed, joinsByOf, leadsTo, OWN_BEFORE, ofLast, ownedBefore, promisesOwner, stands, touches } from './gaps'
import type { CitedArticles } from './grammar'
import { announces, entitlesLaw, headingOf, headsArticle } from './heading'
import { CARRY } from './limits'
import { isInflected, type Mention } from './mention'
import type { Passage } from './passage'
import type { Settled, State } from './state'

/** Laws in small letters before a bare article: enough to doubt that it goes on with the treaty. */
const DOMESTIC =
  /(?<!\p{L})(?:(?:law|bill|code|statute|decree|loi)s?|legisla[ct]ion|(?:the|an|this|new) act|constitution|ley(?:es)?|(?:закон|кодекс|gesetz)\p{L}*|wet)(?!\p{L})/u

/** How far into a sentence its subject may stand, in characters: "Parliament adopted a law". */
const SUBJECT = 26

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

const holds = (id: string, provisions: string[], dotted?: boolean) =>
  provisions.every((provision) => provisionExists(id, dotted ? canonicalProvision(id, provision) : provision))

function existing(settled: Settled, provisions: string[], dotted: boolean | undefined, state: State): Settled | null {
  if (settled.ambiguous) {
    const possible = settled.ambiguous.filter((id) => holds(id, provisions, dotted))
    const only = possible[0]
    if (!only) return null
    return possible.length === 1
      ? { id: only, evidence: settled.evidence }
      : { id: possible.includes(settled.id) ? settled.id : only, evidence: settled.evidence, ambiguous: possible }
  }
  if (holds(settled.id, provisions, dotted)) return settled
  // "the relevance to article 19 of the Optional Protocol on the sale of children": article 19 of the Convention.
  const protocol = INSTRUMENTS[settled.id]
  const parent = protocol?.parent
  if (!parent || !holds(parent, provisions, dotted)) return null
  const beyond = provisions.map((provision) => Number.parseInt(provision, 10) > (protocol.articles ?? 0))
  if (settled.evidence === 'named' ? !beyond.every(Boolean) : !beyond.some(Boolean)) return null
  const spokenOf =
    state.page?.main === parent ||
    settled.evidence.startsWith('page') ||
    state.frame.named.some((entry) => entry.id === parent)
  return spokenOf ? { id: parent, evidence: 'carried' } : null
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
  const leads =
    before && leadsTo(gap) && !(gap.includes('\n') && headsArticle(citation, folded) && entitlesLaw(text, before))
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
  if (/(?:\p{sc=Han}》|[法典例约书章规程])\s?(?:的)?$/u.test(textBefore(text, citation.start, 4))) return null
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

/** "article 4 [is implemented by section 3 of the Code]" */
const IN_SECTIONS = /^\s(?:is|are)\s(?:implemented|given effect)\s(?:by|in|through)\s(?:sections?|ss?\.?|§§?)\s?\d/

/** "articles 12 and 8 of the OPSC and the OPAC, respectively": each has its own. */
const shares = (second: string, { paths }: CitedArticles) =>
  paths.length > 1 && /\srespecti|\sсоответств|分别|التوالي/.test(second)

/** What leads to a name that a sentence is about: "The Palermo Protocol is", "Under the CAT," but neither "Unlike the" nor "modelled on the". */
const ABOUT = /^\P{L}*(?:(?!unlike)\p{L}{1,12}[\s']){0,2}$/u

/** "[Article 4 was modelled on the CAT. ]Article 5 ...": a sentence named it beside what it is about, and the next begins with an article. */
const inPassing = ({ start }: Mention, citation: CitedArticles, passage: Passage) =>
  citation.start - passage.sentenceStart(citation.start) < SUBJECT &&
  !ABOUT.test(passage.folded.text.slice(passage.sentenceStart(start), start))

function carried(
  citation: CitedArticles,
  before: Mention | undefined,
  passage: Passage,
  state: State,
  offset: number,
): Settled | null {
  const { frame } = state
  // The text numbers articles of its own: a law, a contract, another treaty, whatever its preamble named.
  state.announced ||= announces(passage.folded.text.slice(0, citation.start))
  if (!state.announced && headsArticle(citation, passage.folded)) {
    if (passage.own && frame.kind === 'page') state.heading(passage.own)
    else if (!state.page?.main) state.touch('OTHER', citation.start + offset)
  }
  const { page } = state
  const heading = page?.main ? -1 : headingOf(citation, passage.folded)
  if (heading >= 0) {
    const subject = passage.subjectOf(heading, citation.start)
    if (subject && state.mayHead(subject)) state.headings = subject
    if (state.headings) return { id: state.headings, evidence: 'carried' }
  }
  const provisions = citation.paths.map((path) => path.join('.'))
  const same = frame.topicSentence === state.sentence
  // A law is named, and yet the article is not its own: the treaty's is what a section of it implements.
  const spokenOf = [...frame.topic].filter(
    (id) => !(isRival(id) && IN_SECTIONS.test(textAfter(passage.folded.text, citation.end, 40))),
  )
  const follows = state.followedBy(provisions)
  const goesOn =
    follows && isProtocol(follows) && before && !spokenOf.some(isRival) && inPassing(before, citation, passage)
  const topic = goesOn ? [follows] : spokenOf
  if (!same && frame.kind === 'page' && page?.main) {
    // Under the treaty's title a law that approved it may be named, and the text then begins, with no blank line between.
    const begins = () => state.namesHere(page.main) && headsArticle(citation, passage.folded)
    if (frame.topicSentence < state.paragraphStart || begins()) return { id: page.main, evidence: page.by }
  }
  if (topic.length === 0)
    return frame.kind === 'declaration' && page?.main ? { id: page.main, evidence: page.by } : null
  if (topic.includes('OTHER')) return null
  if (citation.start + offset - frame.topicAt > CARRY) return null
  const law = (at: number, within: number) =>
    passage.folded.text.slice(passage.sentenceStart(at), at).slice(0, within).search(DOMESTIC) >= 0
  const domestic = law(citation.start, CARRY)
  // "The law that implements the OPSC was adopted. Article 4 ...", but "The State reviewed its laws and the OPSC. Article 4 ..."
  if (!same && !page?.main && (domestic || (before && law(before.start, SUBJECT)))) return null
  if (!same && topic.every((id) => state.citedOfAnother(id, provisions))) return null
  const possible = topic.filter((id) => holds(id, provisions, citation.dotted))
  // "... article 41 of the Convention. ... enumerated in article 3, paragraph 1 (a)": the Convention has no such paragraph.
  if (!possible[0] && page?.main && !domestic && holds(page.main, provisions, citation.dotted))
    return { id: page.main, evidence: page.by }
  if (topic.length === 1 || possible.length === 1)
    return { id: (possible[0] ?? topic[0]) as string, evidence: 'carried' }
  // "Article 6 of the UNTOC asks for more than article 6 of the OPSC (art. 6, para. 1)": again the article of the one named last.
  const near = before && passage.meaning(before)
  if (near && !state.citedOfAnother(near.id, provisions, '')) return { id: near.id, evidence: 'carried' }
  if (follows && possible.includes(follows)) return { id: follows, evidence: 'carried' }
  const main = page?.main
  const family = (id: string) => id === main || id === INSTRUMENTS[main ?? '']?.parent
  return page && main && possible.includes(main) && (!same || possible.every(family))
    ? { id: main, evidence: page.by }
    : null
}
