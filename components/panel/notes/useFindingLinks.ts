import type { FindingLink } from '../../../data/library/views'
import { useLoad } from '../../shared/useLoad'
import { useClient } from '../context'

/** The findings with these keys, by key. Empty until they are read. */
export function useFindingLinks(keys: string[]): ReadonlyMap<string, FindingLink> {
  const client = useClient()
  const links = useLoad(`findings ${keys.join(' ')}`, async () => {
    const found = await client.findingLinks(keys)
    return new Map(found.map((link) => [link.key, link]))
  })
  return links.status === 'ready' ? links.value : none
}

const none: ReadonlyMap<string, FindingLink> = new Map()
