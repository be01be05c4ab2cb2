import type { PageState } from '../clients/page'
import { t } from '../words'

/** How many references, or why there are none to see. */
export function Standing({ page }: { page: PageState }) {
  switch (page.status) {
    case 'off':
      return <output className="standing">{t(`off.${page.reason}`)}</output>
    case 'closed':
      return (
        <div className="standing">
          <p>{t(`page.closed.${page.reason}.title`)}</p>
          <p className="quiet">{t(`page.closed.${page.reason}.help`)}</p>
        </div>
      )
    case 'reading':
    case 'read': {
      const count = page.references.length
      const reading = page.status === 'reading' && count === 0
      return <output className="standing">{reading ? t('page.reading') : t('popup.count', { count })}</output>
    }
  }
}
