import type { NoteTarget } from '../../data/api'
import { paragraphs, paragraphsOf, provisionsWords } from '../words'

/** What a note is about, in a few words under the card's own title. */
export function targetName(target: NoteTarget): string {
  switch (target.type) {
    case 'finding':
      return paragraphsOf(target.key.slice(target.key.lastIndexOf('#') + 1))
    case 'paragraph':
      return paragraphs([target.paragraph])
    case 'provision':
      return provisionsWords(target.instrument, [target.provision])
    case 'document':
    case 'symbol':
      return target.symbol
    case 'passage':
      return target.title
  }
}
