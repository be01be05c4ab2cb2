import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Reference, ReferenceContext } from '../../citations/types'
import { CorpusError } from './cases'
import { type Comparison, scored } from './compare'
import { goldWords, hitWords } from './report'

/** The recogniser's entry point, of any revision. */
export type Recogniser = (text: string, context?: ReferenceContext) => Reference[]

/** Room for a revision's sources in memory: the folder is a few hundred kilobytes. */
const mostBytes = 64 * 1024 * 1024

const archived = (revision: string): Buffer => {
  try {
    return execFileSync('git', ['archive', '--format=tar', revision, 'citations'], {
      maxBuffer: mostBytes,
      stdio: 'pipe',
    })
  } catch (error) {
    throw new CorpusError(`${revision}: no recogniser at that revision (${(error as Error).message.trim()})`)
  }
}

/** Runs `use` with the recogniser of a git revision, unpacked in a folder of its own that is removed at the end. */
export async function withRevision<T>(revision: string, use: (recogniser: Recogniser) => T): Promise<T> {
  if (revision.startsWith('-')) throw new CorpusError(`${revision}: not a revision`)
  const tar = archived(revision)
  const folder = mkdtempSync(join(tmpdir(), 'glossator-accuracy-'))
  try {
    execFileSync('tar', ['-x', '-C', folder], { input: tar })
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const entry: { findReferences: Recogniser } = await import(pathToFileURL(join(folder, 'citations/index.ts')).href)
    return use(entry.findReferences)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Scored answers of a run, keyed so that two runs over the same cases can be compared. */
function answers(comparisons: readonly Comparison[]) {
  const right = new Set<string>()
  const wrong = new Set<string>()
  for (const { case: item, found, false: mistaken } of comparisons) {
    for (const { gold } of found) {
      if (gold.type === 'symbol' || gold.instrument === scored)
        right.add(`${item.name}.txt:${gold.start} ${goldWords(gold)}`)
    }
    for (const hit of mistaken) wrong.add(`${item.name}.txt:${hit.start} ${hitWords(hit)}`)
  }
  return { right, wrong }
}

const only = (these: ReadonlySet<string>, notIn: ReadonlySet<string>) => [...these].filter((line) => !notIn.has(line))

/** What changed between an earlier run and this one, ready to print. */
export function changes(revision: string, before: readonly Comparison[], now: readonly Comparison[]): string {
  const [then, today] = [answers(before), answers(now)]
  const lists: [string, string[]][] = [
    ['gained', only(today.right, then.right)],
    ['lost', only(then.right, today.right)],
    ['false since', only(today.wrong, then.wrong)],
    ['false no more', only(then.wrong, today.wrong)],
  ]
  const heads = lists.map(([name, lines]) => `${name} ${lines.length}`).join(', ')
  return [
    `against ${revision}: ${heads}`,
    ...lists.flatMap(([name, lines]) => lines.map((line) => `${name}: ${line}`)),
    '',
  ].join('\n')
}
