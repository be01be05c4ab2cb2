import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { describePassage } from '../../data/notes/passage/describe'
import { MOST_NOTED } from '../../data/notes/passage/limits'
import { selectedPassage } from '../../page/marks/selected'

/** Brought into a page when the reader writes a note there: what is selected, as a quotation; null when nothing is. */
export default defineUnlistedScript(() => {
  const selected = selectedPassage(document)
  if (selected === null) return null
  const { text, span } = selected
  return describePassage(text, span.start, Math.min(span.end, span.start + MOST_NOTED))
})
