import { FIRM_ROOTS, TREATY_ROOTS } from './roots'

export const TREATY_BODIES: ReadonlySet<string> = new Set(TREATY_ROOTS.split('|'))

/** How much a first part says on its own: `firm` is enough, for `loose` the rest must prove it. */
export type RootTrust = 'firm' | 'loose'

const FIRM = new Set(FIRM_ROOTS.split('|'))

export const trustOf = (root: string): RootTrust => (TREATY_BODIES.has(root) || FIRM.has(root) ? 'firm' : 'loose')
