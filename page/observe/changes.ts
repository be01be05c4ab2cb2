import { isElement, isText } from '../dom'
import { watching } from '../limits'
import { now } from '../read/pauses'
import { isUsualBlock } from '../read/usual-blocks'
import { createPace } from './pace'

const watched: MutationObserverInit = { childList: true, characterData: true, subtree: true }

export interface Changes {
  /** Reads everything now; settled when it is done. */
  begin(): Promise<void>
  /** Watches another tree: a shadow root is outside its document's. */
  watch(root: Node): void
  /** Text that has to be read again for another reason. */
  touch(node: Node): void
  /** Something besides the text changed: ask for a round, with nothing to read in it. */
  nudge(): void
}

/** What changed since the last round: the nodes around which text is to be read again, or everything. */
export type Changed = Set<Node> | 'all'

/**
 * Gathers what the page changes and hands it over, paced, a round at a time: the next begins when the promise of the last is
 * settled. Holds nodes no longer than until then.
 * @param isStopped asked at once when anything changes, while a round may have to wait for seconds
 */
export function createChanges(
  round: (changed: Changed) => Promise<void>,
  signal: AbortSignal,
  isStopped?: () => boolean,
): Changes {
  const pace = createPace()
  let changed: Changed = new Set()
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let asked = false

  const note = (node: Node | null) => {
    if (node && changed !== 'all' && changed.add(node).size > watching.nodes) changed = 'all'
  }

  const schedule = () => {
    asked = true
    if (busy || signal.aborted) return
    clearTimeout(timer)
    const at = now()
    timer = setTimeout(() => void run(), pace.changed(at) - at)
  }

  const run = async (isFirst?: boolean) => {
    const taken = changed
    changed = new Set()
    asked = false
    busy = true
    const start = now()
    try {
      await round(taken)
    } finally {
      busy = false
      const end = now()
      // The first reading is due once, and the browser compiles our code in it: what a change costs is not known from it.
      if (!isFirst) pace.worked(end, end - start)
      if (asked) schedule()
    }
  }

  const observer = new MutationObserver((records) => {
    if (isStopped?.()) return
    // To look at each record of very many would take longer than the page took to cause them.
    if (records.length > watching.nodes) changed = 'all'
    else
      for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
        if (type === 'characterData') note(target)
        for (const node of addedNodes) note(node)
        // Where a node came or went, what was one run of text may be two, or two runs one.
        const beside = [previousSibling, nextSibling]
        for (const node of beside) if (isInLine(node)) note(node)
        // Words that stood alone, or between the comments by which frameworks mark places, leave nothing behind but the element they were in.
        if (removedNodes[0] && beside.every(isNothing)) note(target)
      }
    schedule()
  })

  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
    changed = new Set()
  })

  return {
    begin() {
      changed = 'all'
      return run(true)
    },
    watch: (root) => observer.observe(root, watched),
    touch(node) {
      note(node)
      schedule()
    },
    nudge: schedule,
  }
}

const isInLine = (node: Node | null): boolean => (isElement(node) ? !isUsualBlock(node) : node !== null && isText(node))
const isNothing = (node: Node | null): boolean => !node || node.nodeType === Node.COMMENT_NODE
