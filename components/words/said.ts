import type { FindingReason, SearchReason } from '../../data/api'
import type { Doubtful } from '../../data/compiler/confidence'
import type { TextFault } from '../../data/compiler/problems'
import type { Fault, PackFault, Placed } from '../../data/faults'
import type { Mistaken } from '../../data/switches/policy'
import { day, list } from './formats'
import { placeOf, provisionNumbers } from './paragraphs'
import { t, type Values } from './translate'

/** What the data says by a code and what belongs to it. */

/** Why a finding is shown: "Paragraph 25 cites articles 1 and 2." */
export const whyWords = ({ why }: { why: FindingReason }): string => t(`why.${why.says}`, valuesOf(why))

/** Why a search found something: "“farms” also searched as “agriculture”". */
export const foundWords = (reason: SearchReason): string => t(`found.${reason.says}`, valuesOf(reason))

/** What went wrong, and where in a file: "documents[0].findings[3].concern: there is no paragraph 99". */
export function faultWords(fault: Fault | Placed<PackFault>): string {
  const { path, ...facts } = { path: [], ...fault }
  const what = t(`faults.${fault.says}`, valuesOf(facts))
  return path.length > 0 ? t('faultAt', { place: placeOf(path), what }) : what
}

/** What to tell when a task has failed; what is no fault that we know is told without its reason. */
export const failureWords = (reason: unknown): string => (knowsWhy(reason) ? faultWords(reason.fault) : t('failed'))

/** Whether what something failed with is a fault that we have words for. */
export const knowsWhy = (reason: unknown): reason is Error & { fault: Fault } =>
  reason instanceof Error && 'fault' in reason

/** What keeps a text from being compiled: "paragraph 13 is missing: 12 is followed by 14". */
export const problemWords = (what: TextFault | Placed<PackFault>): string =>
  'path' in what ? faultWords(what) : t(`problems.${what.says}`, valuesOf(what))

/** What the compiler was unsure of: "paragraph 25 is taken for the answer to 24: check that it is". */
export const doubtWords = (what: Doubtful): string => t(`doubts.${what.says}`, valuesOf(what))

/** What a setting of an institution must be. */
export const mistakeWords = (what: Mistaken): string => t(`mistakes.${what.says}`, valuesOf(what))

const days = new Set(['adopted', 'considered'])
const numbered = new Set(['provisions', 'pinpoints'])

/**
 * Numbers and words as they are, days in words; of provisions and pinpoints the numbers as the United Nations writes them, and in `count` how
 * many they are; of other lists the items.
 */
function valuesOf(said: object): Values {
  const entries = Object.entries(said) as [string, string | number | string[]][]
  return Object.fromEntries(
    entries.flatMap(([name, value]): [string, string | number][] => {
      if (typeof value === 'number') return [[name, value]]
      if (typeof value === 'string') return [[name, days.has(name) ? day(value) : value]]
      return numbered.has(name) ? Object.entries(provisionNumbers(value)) : [[name, list(value)]]
    }),
  )
}
