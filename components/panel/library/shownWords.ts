import { t } from '../../words'

/** How many documents a list shows, and of how many. */
export const shownWords = (shown: number, fitting: number): string =>
  shown < fitting ? t('library.shownOf', { shown, fitting }) : t('library.shown', { count: fitting })
