import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import './elements'
import { speakReadersLanguage } from './language'
import { openCard } from './open'

/** Brought into a page when a pointer first rests on a reference. */
export default defineUnlistedScript(() => {
  void speakReadersLanguage()
  globalThis.glossatorCard = async (request) => {
    await speakReadersLanguage()
    return openCard(request)
  }
})
