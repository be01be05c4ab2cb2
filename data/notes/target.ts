import type { NoteTarget } from '../api'

/**
 * One string for what a note is about, for indexes and sets: `finding:CRC/…#24-25`, `paragraph:CRC/…#22`, `provision:OPSC 9.1`,
 * `document:CRC/…`, `page:https://…`. A symbol and the document it names are one: the library may learn of the document later. So are all
 * passages of a page, whatever part of it its address points to.
 */
export function targetKey(target: NoteTarget): string {
  switch (target.type) {
    case 'finding':
      return `finding:${target.key}`
    case 'paragraph':
      return `paragraph:${target.symbol}#${target.paragraph}`
    case 'provision':
      return `provision:${target.instrument} ${target.provision}`
    case 'document':
    case 'symbol':
      return `document:${target.symbol}`
    case 'passage':
      return `${pageKeys}${withoutFragment(target.url)}`
  }
}

/** How the `targetKey` of every page begins. */
export const pageKeys = 'page:'

/** An address without the part of the page that it points to; any string, as a file gave it. */
export const withoutFragment = (url: string): string => url.replace(/#.*$/s, '')

/** The page of a document that an address points to, `#page=3`; null when it points to none. */
export function pageNumberIn(address: string): number | null {
  const page = /^ni:[^#]*#page=(\d+)$/.exec(address)?.[1]
  return page === undefined ? null : Number(page)
}
