import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { describePassage } from '../../data/notes/passage/describe'
import { MOST_NOTED } from '../../data/notes/passage/limits'
import { isCardFrame } from '../../page/card-frame'
import { frameAddress, wasHere } from '../../page/marks/frame'
import { selectedPassage } from '../../page/marks/selected'
import { shadowRootFinder } from '../../page/read/shadow'
import { shadowRootOf } from '../browser/shadow'

/** Brought into every frame of a page when the reader writes a note there: what is selected; null when nothing is. */
export default defineUnlistedScript(() => {
  const rootOf = shadowRootFinder(shadowRootOf)
  const selected = isCardFrame(window) ? null : selectedPassage(document, rootOf)
  if (selected === null) return null
  const { text, span } = selected
  return {
    quote: describePassage(text, span.start, Math.min(span.end, span.start + MOST_NOTED)),
    frame: frameAddress(window),
    wasHere: wasHere(document, rootOf),
  }
})
