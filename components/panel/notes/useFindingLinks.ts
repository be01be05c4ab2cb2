import type { Note } from '../../../data/api'
import type { FindingLink } from '../../client'
import { useLoad } from '../../shared/useLoad'
import { useClient } from '../context'

/** The findings that notes are about, by key. Empty until they are read. */
export function useFindingLinks(notes: readonly Note[]): ReadonlyMap<string, FindingLink> {
  const client = useClient()
  const keys = [...new Set(notes.flatMap(({ target }) => (target.type === 'finding' ? [target.key] : [])))].sort()
  const links = useLoad(`findings ${keys.join(' ')}`, async () => {
    const found = await client.findingLinks(keys)
    return new Map(found.map((link) => [link.key, link]))
  })
  return links.status === 'ready' ? links.value : new Map()
}
