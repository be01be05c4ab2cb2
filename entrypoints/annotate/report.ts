import type { PageReference } from '../../page/page-reference'
import type { FrameReport } from '../messaging/protocol'

/** Characters shown on either side of a reference in the side panel's list: about a line. */
const around = 60

/** What the side panel lists of this frame. */
export function reportOf(references: readonly PageReference[]): FrameReport {
  return {
    title: document.title,
    references: references.map(({ id, reference, text, passage }) => {
      const { at, end } = passage
      return {
        id: String(id),
        reference,
        before: passage.text
          .slice(0, at)
          .slice(-around)
          .replace(/^\S*\s/, at > around ? '… ' : '$&'),
        printed: text,
        after: passage.text
          .slice(end, end + around)
          .replace(/\s\S*$/, passage.text.length > end + around ? ' …' : '$&'),
      }
    }),
  }
}
