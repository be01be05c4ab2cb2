import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readReferences } from '../../citations/index'

/** Brought before the annotator, and apart from it: to compile both in one go would keep the page waiting. */
export default defineUnlistedScript(() => {
  globalThis.glossatorRecognises = readReferences
})

declare global {
  var glossatorRecognises: typeof readReferences | undefined
}
