import { isCardFrame } from '../../page/card-frame'
import { nextTask } from '../../page/read/pauses'
import { whenMayCite } from '../../page/sentinel'
import { shadowRootOf } from '../browser/shadow'
import { onAsked, tell } from '../messaging/lean'

/** Brings the annotator once the document may cite anything. */
export function watch(): void {
  if (isCardFrame(window)) return
  // Until the annotator is here to answer, a side panel that asks hears that nothing was found.
  const release = onAsked('askReport', () => tell('pageReport', { title: document.title, references: [] }))
  globalThis.glossatorHere = true
  const found = () => {
    globalThis.glossatorHere = false
    release()
    tell('annotate')
  }
  // In this one the browser compiles our code, which is work enough for one task.
  void nextTask().then(() => whenMayCite(document, shadowRootOf, found))
}

declare global {
  var glossatorHere: boolean | undefined
}
