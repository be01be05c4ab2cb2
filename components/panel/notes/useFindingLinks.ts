import { useMemo } from 'react'
import type { Note } from '../../../data/api'
import type { FindingLink } from '../../client'
import { useLoad } from '../../shared/useLoad'
import { useClient } from '../context'

/** The findings that notes are about, by key. Empty until they are read. */
export function useFindingLinks(notes: readonly Note[]): ReadonlyMap<string, FindingLink> {
  const client = useClient()
  const keys = useMemo(() => findingKeys(notes), [notes])
  const links = useLoad(`findings ${keys.join(' ')}`, async () => {
    const found = await client.findingLinks(keys)
    return new Map(found.map((link) => [link.key, link]))
  })
  return links.status === 'ready' ? links.value : none
}

const none: ReadonlyMap<string, FindingLink> = new Map()

function findingKeys(notes: readonly Note[]): string[] {
  const keys = new Set<string>()
  for (const { target } of notes) if (target.type === 'finding') keys.add(target.key)
  return [...keys].sort()
}
