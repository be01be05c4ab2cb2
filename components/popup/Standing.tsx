import type { PageState } from '../client'
import { words } from '../words'

/** How many references, or why there are none to see. */
export function Standing({ page }: { page: PageState }) {
  switch (page.status) {
    case 'off':
      return <output className="standing">{words.page.off[page.reason]}</output>
    case 'closed': {
      const { title, help } = words.page.closed[page.reason]
      return (
        <div className="standing">
          <p>{title}</p>
          <p className="quiet">{help}</p>
        </div>
      )
    }
    case 'reading':
    case 'read': {
      const count = page.references.length
      const reading = page.status === 'reading' && count === 0
      return <output className="standing">{reading ? words.page.reading : words.popup.count(count)}</output>
    }
  }
}
