import { HelpIcon } from '../shared/icons'
import { type View, viewHref } from '../views'
import { words } from '../words'
import { useView } from './context'

type Entry = { label: string; view: View; holds: View['name'][] }

const entries: Entry[] = [
  { label: words.panel.search, view: { name: 'search', query: '', filters: {} }, holds: ['search'] },
  { label: words.panel.browse, view: { name: 'browse' }, holds: ['browse', 'article', 'document', 'finding'] },
  { label: words.panel.library, view: { name: 'library' }, holds: ['library'] },
  { label: words.panel.page, view: { name: 'page' }, holds: ['page'] },
  { label: words.panel.notes, view: { name: 'notes' }, holds: ['notes', 'note', 'safekeeping'] },
]

/** The five places of the panel. */
export function Navigation({ onHelp, onSkip }: { onHelp: () => void; onSkip: () => void }) {
  const [view] = useView()
  return (
    <header className="top">
      <button type="button" className="skip" onClick={onSkip}>
        {words.panel.skip}
      </button>
      <nav aria-label={words.panel.navigation}>
        <ul>
          {entries.map((entry) => (
            <li key={entry.label}>
              <a
                href={viewHref(entry.view)}
                aria-current={
                  entry.view.name === view.name ? 'page' : entry.holds.includes(view.name) ? 'true' : undefined
                }
              >
                {entry.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <button type="button" className="bare" aria-label={words.panel.help} title={words.panel.help} onClick={onHelp}>
        <HelpIcon />
      </button>
    </header>
  )
}
