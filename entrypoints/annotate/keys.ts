import type { Annotator } from '../../page/annotator'
import { focusedIn, isEditable } from '../../page/focus'
import { neighbourOf } from '../../page/hover/neighbour'
import type { PageReference } from '../../page/page-reference'
import { createWayBack } from '../../page/way-back'
import { shadowRootOf } from '../browser/shadow'
import type { KeyCommand, KeyOutcome } from '../messaging/protocol'
import type { createCards } from './cards'

/** What the keyboard's commands do in this frame. */
export function createKeys(
  annotator: Pick<Annotator, 'find' | 'references' | 'scrollTo'>,
  cards: ReturnType<typeof createCards>,
) {
  let last: number | null = null
  const wayBack = createWayBack()
  cards.onReturn(wayBack.goBack)

  const goTo = ({ id, element }: PageReference) => {
    const around = element()
    if (around) wayBack.leave(around)
    annotator.scrollTo(id)
    wayBack.arrived()
    last = id
  }
  /** Where to go on from: the open card, or the last jump while it is in sight. */
  const current = (): number | null => {
    if (cards.shown() !== null) return cards.shown()
    const found = last === null ? null : annotator.find(last)
    return found && isInSight(found) ? found.id : null
  }

  return (command: KeyCommand): KeyOutcome => {
    const focused = focusedIn(document, shadowRootOf)
    if (isEditable(focused)) return 'typing'
    const references = annotator.references()
    if (command !== 'open-card') {
      const found = neighbourOf(references, current(), command === 'next-reference' ? 'next' : 'previous')
      if (!found) return 'nothing'
      goTo(found)
      cards.open(found.id)
      return 'done'
    }
    const found =
      references.find(({ id }) => id === cards.shown()) ??
      references.find((reference) => focused !== null && overlaps(reference, focused)) ??
      references.find(({ id }) => id === current()) ??
      neighbourOf(references, null, 'next')
    if (!found) return 'nothing'
    if (!isInSight(found)) goTo(found)
    last = found.id
    cards.openAndFocus(found.id)
    return 'done'
  }
}

function isInSight(reference: PageReference): boolean {
  const { top, bottom, height } = reference.rect()
  return height > 0 && bottom > 0 && top < innerHeight
}

/** Tabbed to a link that is a reference, or holds one. The page's body has the focus when nothing has. */
function overlaps(reference: PageReference, focused: Element): boolean {
  if (focused === document.body || focused === document.documentElement) return false
  const boxes = [...focused.getClientRects()]
  return reference.rects().some((one) =>
    boxes.some((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      return across > 1 && down > 1
    }),
  )
}
