import { longestAddress } from './limits'

/** Files opened from the disk have no host name; together they are one site. */
export const filesSite = 'file:'

/** `blob:` addresses belong to the page that made them. */
function addressOf(url: string): URL | null {
  if (!URL.canParse(url)) return null
  const address = new URL(url)
  return address.protocol === 'blob:' ? addressOf(address.pathname) : address
}

/**
 * The site of a page: its host name in lower case, without `www.`, scheme or port. Any other subdomain is a site of its own.
 * Null for what is no site: the browser's own pages, extensions, blank pages, a broken address.
 */
export function siteOf(url: string): string | null {
  const address = addressOf(url)
  if (address?.protocol === 'file:') return filesSite
  if (address?.protocol !== 'http:' && address?.protocol !== 'https:') return null
  const host = address.hostname.replace(/\.$/, '')
  // `www.com` is a name of its own.
  return /^www\..+\./.test(host) ? host.slice('www.'.length) : host
}

/** The page itself: its address without the part after `#`. Null where there is no site, and for an address too long to keep. */
export function pageOf(url: string): string | null {
  if (siteOf(url) === null || url.length > longestAddress) return null
  const address = new URL(url)
  address.hash = ''
  return address.href
}

/** A host name, with or without a port, and perhaps a path: an address whose scheme was left out. */
const schemeless = /^(?:[\p{L}\p{N}._-]+|\[[\da-f:.]+\])(?::\d+)?(?:[/?#]|$)/iu

/** An address from what someone typed; `https:` unless they said otherwise. Null when it is none. */
function typedAddress(typed: string): string | null {
  const text = typed.trim()
  if (/\s/.test(text)) return null
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(text)) return text
  return schemeless.test(text) ? `https://${text}` : null
}

/** A site from what someone typed: a host name, or the address of any of its pages. Null when it is neither. */
export function typedSite(typed: string): string | null {
  const address = typedAddress(typed)
  return address === null ? null : siteOf(address)
}

/** A page from what someone typed. Null when it is no address of a page. */
export function typedPage(typed: string): string | null {
  const address = typedAddress(typed)
  return address === null ? null : pageOf(address)
}
