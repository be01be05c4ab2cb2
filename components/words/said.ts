import type { FindingReason, SearchReason } from '../../data/api'
import { list } from './formats'
import { provisionNumbers } from './paragraphs'
import { t, type Values } from './translate'

/** What the data says by a code and what belongs to it. */

/** Why a finding is shown: "Paragraph 25 cites articles 1 and 2." */
export const whyWords = ({ why }: { why: FindingReason }): string => t(`why.${why.says}`, valuesOf(why))

/** Why a search found something: "“farms” also searched as “agriculture”". */
export const foundWords = (reason: SearchReason): string => t(`found.${reason.says}`, valuesOf(reason))

/** Of provisions and pinpoints the numbers as the United Nations writes them, and in `count` how many they are; of other lists the items. */
function valuesOf(said: { says: string }): Values {
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, value]: [string, string | number | string[]]) => {
      if (!Array.isArray(value)) return [[name, value]]
      const isNumbered = name === 'provisions' || name === 'pinpoints'
      return isNumbered ? Object.entries(provisionNumbers(value)) : [[name, list(value)]]
    }),
  )
}
