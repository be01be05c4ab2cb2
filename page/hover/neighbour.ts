import type { PageReference } from '../page-reference'

/**
 * The reference before or after another, round the page's ends. Without a current one: the first that begins in or below the
 * window, or the last that begins above it. Null on a page without references.
 */
export function neighbourOf(
  references: readonly PageReference[],
  current: number | null,
  direction: 'next' | 'previous',
): PageReference | null {
  const forward = direction === 'next'
  const index = references.findIndex((reference) => reference.id === current)
  if (index >= 0) return references.at((index + (forward ? 1 : -1)) % references.length) ?? null
  const isAhead = (reference: PageReference) => reference.rect().top >= 0
  const nearest = forward ? references.find(isAhead) : references.findLast((reference) => !isAhead(reference))
  return nearest ?? references.at(forward ? 0 : -1) ?? null
}
