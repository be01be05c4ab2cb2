/** What a pattern may take for a host; `*` in one would be any site. An IPv6 address stands in brackets. */
const host = /^(?:[a-z\d._-]+|\[[\da-f:.]+\])$/i

/**
 * Match patterns of the sites that these addresses are on. An address may come from a file of notes: what is no plain host name is passed
 * over, since it would bring us into other sites or make the browser refuse all patterns.
 */
export function matchPatternsOf(addresses: readonly string[]): string[] {
  return [...new Set(addresses.flatMap(patternOf))]
}

function patternOf(address: string): string[] {
  if (!URL.canParse(address)) return []
  // Without the port: Firefox takes none in a pattern.
  const { protocol, hostname } = new URL(address)
  if (protocol === 'file:') return ['file:///*']
  return /^https?:$/.test(protocol) && host.test(hostname) ? [`${protocol}//${hostname}/*`] : []
}
