import type { Note } from '../api'
import { longestTag, mostTags } from './limits'

/** Of all our languages. */
const commas = /[,،，、]/

/** Tags as they are kept: white space collapsed, commas gone since they part tags in the interface, each once whatever its capitals. */
export function cleanTags(tags: readonly string[]): string[] {
  const kept = new Map<string, string>()
  for (const tag of tags.flatMap((each) => each.split(commas))) {
    const clean = tag.replace(/\s+/g, ' ').trim()
    const key = clean.toLowerCase()
    if (clean !== '' && !kept.has(key)) kept.set(key, clean)
  }
  return [...kept.values()]
}

/** Whether a note may have them: with more it would not come back in from its own file. */
export const tagsFit = (tags: readonly string[]): boolean =>
  tags.length <= mostTags && tags.every((tag) => tag.length <= longestTag)

/**
 * Tags that were changed in two places: `mine` are what those from `before` became here, `theirs` what stands there now. What the other added
 * or took away stays so.
 */
export function mergedTags(before: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const [known, others] = [keysOf(before), keysOf(theirs)]
  const gone = (key: string) => known.has(key) && !others.has(key)
  return cleanTags([
    ...cleanTags(mine).filter((tag) => !gone(tag.toLowerCase())),
    ...theirs.filter((tag) => !known.has(tag.toLowerCase())),
  ])
}

const keysOf = (tags: readonly string[]) => new Set(cleanTags(tags).map((tag) => tag.toLowerCase()))

export interface TagCount {
  tag: string
  count: number
}

/** The tags of all notes that are not deleted, the most used first. */
export function tagsOf(notes: Iterable<Note>): TagCount[] {
  const counts = new Map<string, TagCount>()
  for (const { tags, deleted } of notes) {
    if (deleted !== undefined) continue
    for (const tag of tags) {
      const key = tag.toLowerCase()
      const held = counts.get(key)
      if (held) held.count++
      else counts.set(key, { tag, count: 1 })
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1))
}
