import type { NoteTarget } from '../../../data/api'
import type { FindingLink } from '../../../data/library/views'
import type { View } from '../../views'
import { direction, paragraphs, paragraphsOf, provisionNumber, subjectTitle, t } from '../../words'

/** What a note is about, in words; `links` are the findings of which the titles are known. */
export function targetWords(target: NoteTarget, links: ReadonlyMap<string, FindingLink>): string {
  switch (target.type) {
    case 'finding': {
      const link = links.get(target.key)
      const at = target.key.lastIndexOf('#')
      const numbers = link ? paragraphs(link.paragraphs) : paragraphsOf(target.key.slice(at + 1))
      return together([...(link ? [subjectTitle(link)] : []), target.key.slice(0, at), numbers])
    }
    case 'paragraph':
      return together([target.symbol, paragraphs([target.paragraph])])
    case 'provision':
      return `${target.instrument}, ${t('provision', { number: provisionNumber(target.provision) })}`
    case 'document':
    case 'symbol':
      return target.symbol
    case 'passage':
      return target.title === '' ? target.url : target.title
  }
}

/** Parts of several languages in one line, each in its own direction. */
const together = (parts: string[]) =>
  (direction() === 'rtl' ? parts.map((part) => `\u2068${part}\u2069`) : parts).join(' · ')

/** Where what a note is about can be read; null for what stands on a page of the web. */
export function targetView(target: NoteTarget): View | null {
  switch (target.type) {
    case 'finding':
      return { name: 'finding', key: target.key }
    case 'paragraph':
      return { name: 'document', symbol: target.symbol, paragraph: target.paragraph }
    case 'provision':
      return { name: 'article', instrument: target.instrument, article: target.provision.split('.')[0] ?? '' }
    case 'document':
    case 'symbol':
      return { name: 'document', symbol: target.symbol }
    case 'passage':
      return null
  }
}
