import { defineContentScript } from 'wxt/utils/define-content-script'
import { whenMayCite } from '../page/sentinel'
import { onMessage, sendMessage } from './messaging/protocol'
import { shadowRootOf } from './browser/shadow'

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    // Until the annotator is here to answer, a side panel that asks hears that nothing was found.
    const release = onMessage('askReport', () => {
      sendMessage('pageReport', { title: document.title, references: [] }).catch(() => {})
    })
    const found = () => {
      release()
      // Nobody answers once the extension has been updated under this page; it then stays as it is.
      sendMessage('annotate').catch(() => {})
    }
    void whenMayCite(document, shadowRootOf, found, context.signal)
  },
})
