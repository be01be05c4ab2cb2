import { paragraphFunctions } from '../functions'
import { paragraphText } from '../paragraph'
import type { Paragraph, ParagraphFunction } from '../schema'
import { type Because, SURE } from './confidence'
import { fits } from './fits'
import type { FunctionRule, Language, Role } from './languages'
import { MAX_SENTENCE } from './limits'
import { ROLE_READINGS } from './roles'
import { speakingSentences } from './sentences'

/** A function of a paragraph and why it was read. */
export interface Reading extends Because {
  gives: ParagraphFunction
}

export interface Functions {
  /** In the order of `functionSchema`, each once; never empty. */
  readings: Reading[]
  /** Whether it voices a concern in one sentence and recommends in another, so that it answers itself. */
  answersItself: boolean
  /** Whether its first recommendation adds to another one: "The Committee also recommends". */
  further: boolean
}

/** A numbered paragraph without any performative word states something and asks for nothing. */
export const OTHERWISE: Reading = {
  gives: 'note',
  rule: 'no word that says what the Committee does',
  confidence: 0.5,
}

/** What the Committee does in a paragraph, by its words first and then by the section it stands in. */
export function functionsOf(
  paragraph: Pick<Paragraph, 'lead' | 'items' | 'closing'>,
  role: Role | null,
  language: Language,
): Functions {
  const spoken = speakingSentences(paragraph, language).map((sentence) => ({
    sentence,
    rules: rulesFor(sentence, language),
  }))
  const found = spoken.flatMap(({ rules }) => rules.map(asReading))
  const given = new Set(found.map(({ gives }) => gives))
  const should = language.should.test(paragraphText(paragraph))
  for (const each of ROLE_READINGS) {
    if (each.role !== role || !each.applies(given, { should })) continue
    found.push({ gives: each.gives, rule: each.name, confidence: each.confidence })
  }
  const gives = (rules: readonly FunctionRule[], one: ParagraphFunction) => rules.some((rule) => rule.gives === one)
  const recommending = spoken.find(({ rules }) => gives(rules, 'recommendation'))
  return {
    readings: paragraphFunctions
      .flatMap((one) => surest(found.filter((reading) => reading.gives === one)) ?? [])
      .concat(found.length === 0 ? [OTHERWISE] : []),
    answersItself:
      recommending !== undefined &&
      spoken.some(({ rules }) => gives(rules, 'concern') && !gives(rules, 'recommendation')),
    further: recommending !== undefined && language.further.test(recommending.sentence),
  }
}

/** The rules that a sentence fits. What is asked about the reporting itself uses the verbs of recommendations. */
export function rulesFor(sentence: string, language: Language): FunctionRule[] {
  // One apostrophe for all: rules are written with the typographic one.
  const plain = sentence.slice(0, MAX_SENTENCE).replace(/['ʼ]/g, '’')
  const procedural = language.procedural.filter((rule) => fits(rule.test, plain))
  const functions = language.functions.filter((rule) => fits(rule.test, plain))
  const firm = procedural.find(holds)
  if (firm) return [firm]
  if (functions.some(holds)) return functions.filter(holds)
  return functions.length > 0 ? functions : procedural.slice(0, 1)
}

const holds = ({ yields }: FunctionRule): boolean => !yields

const asReading = ({ gives, name, confidence = SURE }: FunctionRule): Reading => ({ gives, rule: name, confidence })

const surest = (readings: readonly Reading[]): Reading | undefined =>
  [...readings].sort((a, b) => b.confidence - a.confidence)[0]
