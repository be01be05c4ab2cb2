import { firstArticle } from '../index/open'
import { numberTerm, provisionTerm } from '../index/segment/labels'
import { positionOfDocument } from '../library/read'
import type { Snapshot } from '../library/source'
import { home } from '../treaty'

/** The records that notes are about. `keys` are `targetKey`s; what the library does not hold is passed over. */
export async function notedRecords(keys: ReadonlySet<string>, snapshot: Snapshot): Promise<Set<number>> {
  const found = new Set<number>()
  await Promise.all([...keys].map((key) => addNoted(key, snapshot, found)))
  return found
}

async function addNoted(key: string, snapshot: Snapshot, found: Set<number>): Promise<void> {
  const { index } = snapshot
  const colon = key.indexOf(':')
  const [type, target] = [key.slice(0, colon), key.slice(colon + 1)]
  if (type === 'provision') {
    const [instrument, provision = ''] = target.split(' ')
    if (instrument !== home) return
    const { records } = await index.list(provisionTerm('article', home, provision.split('.')[0] ?? provision))
    for (const record of records) found.add(record)
    return
  }
  const hash = target.lastIndexOf('#')
  const { documents } = index.columns
  const at = positionOfDocument(target.slice(0, Math.max(0, hash)), index)
  const id = documents.ids[at]
  if (hash < 0 || id === undefined || (documents.firsts[at] ?? 0) >= firstArticle(index)) return
  const part = target.slice(hash + 1)
  for (const number of type === 'finding' ? await findingParagraphs(id, part, snapshot) : [Number(part)]) {
    const { records } = await index.list(numberTerm(number))
    const own = records.find(
      (record) => record >= (documents.firsts[at] ?? 0) && record < (documents.firsts[at + 1] ?? 0),
    )
    if (own !== undefined) found.add(own)
  }
}

async function findingParagraphs(document: number, finding: string, snapshot: Snapshot): Promise<number[]> {
  const [head] = await snapshot.heads([document])
  const found = head?.findings.find(({ id }) => id === finding)
  return [found?.concern, found?.recommendation].flatMap((number) => number ?? [])
}
