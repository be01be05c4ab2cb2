import { HelpIcon } from '../shared/icons'
import { type View, viewHref } from '../views'
import { t } from '../words'
import { useView } from './context'

type Entry = { label: `panel.${'search' | 'browse' | 'library' | 'page' | 'notes'}`; view: View; holds: View['name'][] }

const entries: Entry[] = [
  { label: 'panel.search', view: { name: 'search', query: '', filters: {} }, holds: ['search'] },
  { label: 'panel.browse', view: { name: 'browse' }, holds: ['browse', 'article', 'document', 'finding'] },
  { label: 'panel.library', view: { name: 'library' }, holds: ['library'] },
  { label: 'panel.page', view: { name: 'page' }, holds: ['page'] },
  { label: 'panel.notes', view: { name: 'notes' }, holds: ['notes', 'note', 'safekeeping'] },
]

/** The name of the place that a view belongs to. */
export const placeOf = ({ name }: View): string =>
  t(entries.find(({ holds }) => holds.includes(name))?.label ?? 'panel.search')

/** The five places of the panel. */
export function Navigation({ onHelp, onSkip }: { onHelp: () => void; onSkip: () => void }) {
  const view = useView()
  return (
    <header className="top">
      <button type="button" className="skip" onClick={onSkip}>
        {t('panel.skip')}
      </button>
      <nav aria-label={t('panel.navigation')}>
        <ul>
          {entries.map((entry) => (
            <li key={entry.label}>
              <a
                href={viewHref(entry.view)}
                aria-current={
                  entry.view.name === view.name ? 'page' : entry.holds.includes(view.name) ? 'true' : undefined
                }
              >
                {t(entry.label)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <button type="button" className="bare" aria-label={t('panel.help')} title={t('panel.help')} onClick={onHelp}>
        <HelpIcon />
      </button>
    </header>
  )
}
