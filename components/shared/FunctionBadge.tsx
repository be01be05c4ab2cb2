import type { ParagraphFunction } from '../../data/schema'
import { t } from '../words'
import { ConcernIcon, ObservationIcon, ProceduralIcon, RecommendationIcon, WelcomeIcon } from './icons'

const icons = {
  welcome: WelcomeIcon,
  note: ObservationIcon,
  concern: ConcernIcon,
  recommendation: RecommendationIcon,
  procedural: ProceduralIcon,
}

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
