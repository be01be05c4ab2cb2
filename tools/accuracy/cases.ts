import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'

const span = { start: z.number().int().nonnegative(), end: z.number().int().positive(), text: z.string() }

const goldSchema = z.discriminatedUnion('type', [
  z.object({ ...span, type: z.literal('symbol'), symbol: z.string(), paras: z.array(z.string()).nullish() }),
  z.object({ ...span, type: z.literal('article'), instrument: z.string(), articles: z.array(z.string()).min(1) }),
])

const caseSchema = z.object({
  source: z.string().default(''),
  lang: z.string(),
  kind: z.string(),
  context: z.object({ title: z.string(), url: z.string(), lang: z.string() }).partial().optional(),
  gold: z.array(goldSchema),
  traps: z.array(z.object({ ...span, why: z.string() })),
})

/** What one stretch of a case should be read as. Offsets are UTF-16 code units, half-open. */
export type Gold = z.infer<typeof goldSchema>

/** One text of a corpus with what should, and what must not, be found in it. */
export type Case = z.infer<typeof caseSchema> & { name: string; text: string }

/** The folder cannot be scored: the message names the file and what is wrong with it. */
export class CorpusError extends Error {
  override name = 'CorpusError'
}

const slicesBack = (file: string, text: string, entries: readonly { start: number; end: number; text: string }[]) => {
  for (const { start, end, text: expected } of entries) {
    const slice = text.slice(start, end)
    if (slice === expected) continue
    throw new CorpusError(
      `${file}: offsets ${start}-${end} hold ${JSON.stringify(slice)}, not ${JSON.stringify(expected)}`,
    )
  }
}

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new CorpusError(`${file}: not JSON (${(error as Error).message})`)
  }
}

/** The case stored as `file` (`NNN.json`) and its text beside it (`NNN.txt`). Throws `CorpusError`. */
export function readCase(file: string): Case {
  const textFile = file.replace(/\.json$/, '.txt')
  if (!existsSync(textFile)) throw new CorpusError(`${file}: ${basename(textFile)} is missing`)
  const parsed = caseSchema.safeParse(readJson(file))
  if (!parsed.success) throw new CorpusError(`${file}: ${z.prettifyError(parsed.error)}`)
  const text = readFileSync(textFile, 'utf8')
  slicesBack(file, text, [...parsed.data.gold, ...parsed.data.traps])
  return { ...parsed.data, name: basename(file, '.json'), text }
}

/** Every case of a folder in the corpus format, by name. Throws `CorpusError` on a folder or file that cannot be scored. */
export function readCases(folder: string): Case[] {
  if (!existsSync(folder)) throw new CorpusError(`${folder}: no such folder`)
  if (!statSync(folder).isDirectory()) throw new CorpusError(`${folder}: not a folder`)
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
  if (files.length === 0) throw new CorpusError(`${folder}: holds no NNN.json`)
  return files.map((name) => readCase(join(folder, name)))
}
