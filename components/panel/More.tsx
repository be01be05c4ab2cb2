import { LIBRARY_STEP } from '../shared/limits'
import { t } from '../words'

interface Props {
  shown: number
  /** How many there are. */
  of: number
  onMore(): void
}

/** The way to the next documents of a long list; nothing where all are shown. */
export function More({ shown, of, onMore }: Props) {
  if (shown >= of) return null
  return (
    <button type="button" onClick={onMore}>
      {t('library.more', { count: Math.min(of - shown, LIBRARY_STEP) })}
    </button>
  )
}
