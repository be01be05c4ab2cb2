import type { Paragraph, ParagraphFunction } from '../schema'
import { speakingSentences } from './sentences'

interface Rule {
  /** What the rule rests on, to be named where a reading is explained. */
  name: string
  gives: ParagraphFunction
  test: RegExp
}

/** Verbs of others: "legislation which recognizes", "the State party notes". */
const NOT_ITS_OWN = String.raw`(?<!\b(?:which|that|who|party|parties|States|not|to) (?:also |further )?)`
const own = (pattern: string): RegExp => new RegExp(NOT_ITS_OWN + String.raw`\b(?:${pattern})`, 'i')

/**
 * What is asked about the reporting itself. It stands before the recommendations, which the same verbs make: a sentence
 * that one of these fits gives nothing else.
 */
const PROCEDURAL: Rule[] = [
  {
    name: 'the reports considered and the observations adopted',
    gives: 'procedural',
    test: /\bconsidered\b.*\breports?\b.*\bmeetings?\b|\badopted\b.*\bconcluding observations\b/i,
  },
  {
    name: 'to be read together with other observations',
    gives: 'procedural',
    test: /\bread in conjunction with\b/i,
  },
  {
    name: 'the next report',
    gives: 'procedural',
    test: /\b(?:requests|invites|asks)\b.*\bto (?:submit|include|provide)\b.*\breports?\b|\bnext (?:combined )?.*reports? (?:is|are) due\b/i,
  },
]

const RULES: Rule[] = [
  {
    name: 'welcomes, commends, expresses appreciation',
    gives: 'welcome',
    test: own(
      String.raw`welcom(?:es|ing)|commends|commending|congratulates|appreciates|appreciating|express(?:es|ing) (?:its )?(?:\w+ )?(?:appreciation|satisfaction)|(?:takes note|taking note|notes|noting)(?: of [^.;]{0,80}?|,)? with (?:\w+ )?(?:appreciation|satisfaction|interest)`,
    ),
  },
  {
    name: 'notes, acknowledges',
    gives: 'note',
    test: own(
      String.raw`(?:takes note|taking note|notes|noting|acknowledg(?:es|ing)|recogni[sz](?:es|ing))\b(?!(?: of [^.;]{0,80}?|,)? with (?:\w+ )?(?:appreciation|satisfaction|interest|concern|regret))`,
    ),
  },
  {
    name: 'is concerned, regrets',
    gives: 'concern',
    test: own(
      String.raw`(?:is|remains)(?: \w+,?){0,4} (?:concerned|alarmed|preoccupied)|regrets|regretting|deplores|deeply concerned|express(?:es|ing) (?:its )?(?:\w+ ){0,3}concern|with (?:\w+ )?(?:concern|regret)|(?:reiterat|recall)(?:es|ing) its (?:\w+ ){0,2}concerns?`,
    ),
  },
  {
    name: 'recommends, urges, encourages',
    gives: 'recommendation',
    test: own(
      String.raw`recommends|recommending|urges|urging|encourages|encouraging|calls (?:up)?on|invites|requests|(?:reiterat|recall)(?:es|ing) its (?:\w+ ){0,2}recommendations?`,
    ),
  },
  {
    name: 'the State party should',
    gives: 'recommendation',
    test: /\bState party (?:should|must|is (?:urged|encouraged|invited|requested))\b/i,
  },
]

/** A numbered paragraph without any performative word states something and asks for nothing. */
const OTHERWISE: ParagraphFunction = 'note'
const ORDER: ParagraphFunction[] = ['welcome', 'note', 'concern', 'recommendation', 'procedural']

/** What the Committee does in a paragraph, in the order of `functionSchema`; never empty. */
export function functionsOf(paragraph: Pick<Paragraph, 'lead' | 'items' | 'closing'>): ParagraphFunction[] {
  const found = new Set<ParagraphFunction>()
  for (const sentence of speakingSentences(paragraph)) {
    const procedural = PROCEDURAL.find((rule) => rule.test.test(sentence))
    const rules = procedural ? [procedural] : RULES.filter((rule) => rule.test.test(sentence))
    for (const rule of rules) found.add(rule.gives)
  }
  return found.size > 0 ? ORDER.filter((each) => found.has(each)) : [OTHERWISE]
}
