/** The treaty bodies: `CRC/C/...`. */
export const TREATY_ROOTS = 'CRC|CCPR|CEDAW|CERD|CAT|CRPD|CMW|CED'
export const TREATY_BODIES: ReadonlySet<string> = new Set(TREATY_ROOTS.split('|'))

/** Every first part of a symbol that we know, before its first slash. */
export const ROOTS: ReadonlySet<string> = new Set(
  `${TREATY_ROOTS}|HRI|FCCC|UNEP|ISBA|SPLOS|ICCD|CTOC|PCNICC|INT|A|S|E|T|ST|TD|DP|CD|CBD|LC|LOS|NPT|BWC|CCW|JIU|PBC|HSP|CEB|ECE|CAC`.split(
    '|',
  ),
)

/** How much a first part says on its own. `firm`: hardly anything but a UN symbol begins so. `loose`: the rest must prove it. */
export type RootTrust = 'firm' | 'loose'

const FIRM = /^(?:HRI|FCCC|UNEP|ISBA|SPLOS|ICCD|CTOC|PCNICC)$/

export function trustOf(root: string): RootTrust {
  return TREATY_BODIES.has(root) || FIRM.test(root) ? 'firm' : 'loose'
}
