import type { ClosedReason } from '../../components/clients/page'

/** Hosts of the extension shops, which each browser keeps closed to extensions. */
const shops = [
  'chromewebstore.google.com',
  'chrome.google.com/webstore',
  'microsoftedge.microsoft.com/addons',
  'addons.mozilla.org',
]

/** Why the browser lets no extension into a page. Of its own pages it does not even tell the address. */
export function closedReason(url: string | undefined): ClosedReason {
  const place = url?.replace(/^https?:\/\//, '') ?? ''
  if (shops.some((shop) => place === shop || place.startsWith(`${shop}/`))) return 'shop'
  // Firefox shows PDFs in a page of its own, under the address of the file.
  return /\.pdf(?:[?#]|$)/i.test(place) ? 'pdf' : 'browser'
}
