import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isCardFrame } from '../../page/card-frame'
import { createJump } from '../../page/marks/jump'
import { markNoted } from '../../page/marks/paint'
import { keepFromPrint } from '../../page/paint/printing'
import { isAlive } from '../annotate/life'
import { onMessage, sendMessage } from '../messaging/protocol'
import { type Found, findNoted } from './find'
import { LATER_MS } from './limits'

/** Brought into pages that the reader has notes on, and again whenever those changed: marks their passages and reports how each was found. */
export default defineUnlistedScript(() => {
  if (isCardFrame(window)) return
  if (globalThis.glossatorMarks?.isAlive()) return globalThis.glossatorMarks.mark()
  globalThis.glossatorMarks?.stop()
  globalThis.glossatorMarks = createMarks()
  globalThis.glossatorMarks.mark()
})

function createMarks() {
  const life = new AbortController()
  const jump = createJump()
  let found: Found[] = []
  let rounds = 0
  keepFromPrint(window, life.signal)

  /** Again while something is missing: some pages bring their text after they have loaded. */
  const mark = async () => {
    const round = ++rounds
    for (const wait of [0, ...LATER_MS]) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
      // Nobody answers once the extension has been updated under the page.
      const noted = life.signal.aborted ? null : await sendMessage('notedPassages').catch(() => null)
      if (noted === null || life.signal.aborted || round !== rounds) return
      const places = await findNoted(noted)
      if (life.signal.aborted || round !== rounds) return
      found = places
      markNoted(found.flatMap(({ ranges }) => ranges))
      // Nobody listens unless a side panel is open.
      sendMessage(
        'passagesFound',
        found.map(({ id, how }) => ({ id, how })),
      ).catch(() => {})
      if (found.every(({ how, isElsewhere }) => how !== 'lost' || isElsewhere)) return
    }
  }

  const releases = [
    // Switched off, the page has no noted passages.
    onMessage('silence', () => void mark()),
    onMessage('showPassage', ({ data }) => jump.to(found.find(({ id }) => id === data)?.ranges ?? [])),
    onMessage('holdPlace', jump.hold),
    onMessage('leavePassage', jump.back),
  ]
  // A page that changes its address without loading anew is another page.
  globalThis.navigation?.addEventListener('navigatesuccess', () => void mark(), { signal: life.signal })
  return {
    isAlive,
    mark: () => void mark(),
    stop() {
      life.abort()
      for (const release of releases) release()
    },
  }
}

declare global {
  var glossatorMarks: { isAlive(): boolean; mark(): void; stop(): void } | undefined
}
