import { textAfter } from '../around'
import { INSTRUMENTS, isRival } from '../instruments/registry'
import { holds } from './fitting'
import type { CitedArticles } from './grammar'
import { announces, headingOf, headsArticle } from './heading'
import { CARRY } from './limits'
import type { Mention } from './mention'
import type { Passage } from './passage'
import type { Settled, State } from './state'

/** Laws in small letters before a bare article: enough to doubt that it goes on with the treaty. */
export const DOMESTIC =
  /(?<!\p{L})(?:(?:law|bill|code|statute|decree|loi)s?|legisla[ct]ion|(?:the|an|this|new) act|constitution|ley(?:es)?|(?:закон|кодекс|gesetz)\p{L}*|wet)(?!\p{L})/u

/** How far into a sentence its subject may stand, in characters: "Parliament adopted a law". */
const SUBJECT = 26

/** "article 4 [is implemented by section 3 of the Code]" */
const IN_SECTIONS = /^\s(?:is|are)\s(?:implemented|given effect)\s(?:by|in|through)\s(?:sections?|ss?\.?|§§?)\s?\d/

/** Whose article a citation cites that has no name beside it: what the text spoke of before, or the page is about. */
export function carried(
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
  const topic = [...frame.topic].filter(
    (id) => !(isRival(id) && IN_SECTIONS.test(textAfter(passage.folded.text, citation.end, 40))),
  )
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
  const follows = state.followedBy(provisions)
  if (follows && possible.includes(follows)) return { id: follows, evidence: 'carried' }
  const main = page?.main
  const family = (id: string) => id === main || id === INSTRUMENTS[main ?? '']?.parent
  return page && main && possible.includes(main) && (!same || possible.every(family))
    ? { id: main, evidence: page.by }
    : null
}
