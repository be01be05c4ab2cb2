/** The treaty bodies: `CRC/C/...`. */
export const TREATY_ROOTS = 'CRC|CCPR|CEDAW|CERD|CAT|CRPD|CMW|CED'
/** Hardly anything but a UN symbol begins with one of these. */
export const FIRM_ROOTS = 'HRI|FCCC|UNEP|ISBA|SPLOS|ICCD|CTOC|PCNICC'
const LOOSE_ROOTS = 'INT|ST|TD|DP|CD|CBD|LC|LOS|NPT|BWC|CCW|JIU|PBC|HSP|CEB|ECE|CAC|TRANS|HC?R'

/**
 * Every first part of a symbol that we know, with its slash and what the next part begins with: `A/C.3`, `A/RES`, `A/57`, but neither
 * `A/B` nor `A/1`; `CRC/C/`, `CRC/C11`, `CRPD/CSP`, `CCPR/CO`, but not `CRC/CCITT`.
 */
export const BEGINNING = new RegExp(
  `^(?:[ASET]/(?:[A-Z][A-Z\\d.-]|Re|\\d\\d)|(?:(?:${TREATY_ROOTS})/(?!C[A-NP-RT-Z])|(?:${FIRM_ROOTS}|${LOOSE_ROOTS})/)[A-Z\\d])`,
)
