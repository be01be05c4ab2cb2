import type { NoteTarget } from '../api'

/**
 * One string for what a note is about, for indexes and sets: `finding:CRC/…#24-25`, `paragraph:CRC/…#22`, `provision:OPSC 9.1`,
 * `document:CRC/…`.
 */
export function targetKey(target: NoteTarget): string {
  if (target.type === 'finding') return `finding:${target.key}`
  if (target.type === 'paragraph') return `paragraph:${target.symbol}#${target.paragraph}`
  if (target.type === 'provision') return `provision:${target.instrument} ${target.provision}`
  return `document:${target.symbol}`
}
