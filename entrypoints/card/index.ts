import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openCard } from './open'

/** Brought into a page when a pointer first rests on a reference. */
export default defineUnlistedScript(() => {
  globalThis.glossatorCard = openCard
})
