import type { ReactNode } from 'react'
import type { ParagraphFunction } from '../../data/schema'
import { t } from '../words'
import { ConcernIcon, ObservationIcon, ProceduralIcon, RecommendationIcon, WelcomeIcon } from './icons'

const icons: Record<ParagraphFunction, () => ReactNode> = {
  welcome: WelcomeIcon,
  note: ObservationIcon,
  concern: ConcernIcon,
  recommendation: RecommendationIcon,
  procedural: ProceduralIcon,
}

/** Every function there is, in the order to offer them. */
export const paragraphFunctions = Object.keys(icons) as ParagraphFunction[]

/** What a paragraph does: a word, a mark and a colour, so that none of them has to be seen alone. */
export function FunctionBadge({ of }: { of: ParagraphFunction }) {
  const Mark = icons[of]
  return (
    <span className="badge" data-function={of}>
      <Mark />
      {t(`functions.${of}`)}
    </span>
  )
}
