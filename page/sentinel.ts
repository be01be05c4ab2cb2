import { namesOf } from './context'
import { isConnected, isElement, parentOf, rootElementOf, type ShadowRootOf } from './dom'
import { activated } from './observe/activation'
import { type Changed, createChanges } from './observe/changes'
import { awaitRoots } from './observe/definitions'
import { onVisit } from './observe/visits'
import { extentOf } from './read/extent'
import { createPauses } from './read/pauses'
import { hasCitation, hasInstrument, settles } from './read/prefilter'
import { type ScanOptions, scan, tellsIn } from './read/scan'
import { shadowRootFinder } from './read/shadow'
import type { Stretch } from './read/stretches'
import { proseIn } from './read/text'
import { isUsualBlock } from './read/usual-blocks'

/**
 * Calls `found` once, as soon as the document's text, now or later, may cite anything; reads nothing after that.
 * The always-on part of the extension: a page that cites nothing pays for this and for nothing else.
 * @param closedShadowRootOf shadow roots that only the browser's extension interface can see
 * @param stopping ends it before that when aborted
 * @returns settled when the page has been read once
 */
export async function whenMayCite(
  document: Document,
  closedShadowRootOf: ShadowRootOf,
  found: () => void,
  stopping = new AbortController(),
): Promise<void> {
  await activated(document)
  const done = stopping.signal
  if (done.aborted) return
  let hasSeenCitation = false

  /** Whether any stretch of what changed passes; stops at the first that does. */
  const some = async (changed: Changed, passes: (text: string) => boolean): Promise<boolean> => {
    const roots = changed === 'all' ? [rootElementOf(document)] : new Set([...changed].map(withItsText))
    let isFound = false
    const options: ScanOptions = {
      tells: passes,
      async stretch(stretch: Stretch, tells: boolean) {
        if (tells) isFound = await tellsIn(proseIn(stretch), options)
      },
      // A sentence cut in two by an unusual style is a matter for the annotator.
      isCut: isUsualBlock,
      shadowRootOf,
      shadowRoot: changes.watch,
      lost: changes.touch,
      pauses: createPauses(),
      signal: {
        get aborted() {
          return isFound || done.aborted
        },
      },
    }
    for (const root of roots) {
      if (!isFound && root && isConnected(root)) await scan(extentOf(root), options)
    }
    return isFound
  }

  const round = async (changed: Changed) => {
    let toRead = changed
    if (!hasSeenCitation) {
      hasSeenCitation = await some(changed, hasCitation)
      if (!hasSeenCitation) return
      toRead = 'all'
    }
    if (!settles(namesOf(document)) && !(await some(toRead, hasInstrument))) return
    if (done.aborted) return
    stopping.abort()
    found()
  }

  const changes = createChanges(round, done)
  const shadowRootOf: ShadowRootOf = shadowRootFinder(
    closedShadowRootOf,
    awaitRoots((element) => shadowRootOf(element), changes.touch, done),
  )
  changes.watch(document)
  onVisit(document, changes.nudge, done)
  await changes.begin()
}

/** A changed piece of text with what it stands beside, since the page may put a word together bit by bit. */
const withItsText = (node: Node): Node | null => (isElement(node) && isUsualBlock(node) ? node : parentOf(node))
