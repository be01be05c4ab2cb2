import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, type Diagnostics } from 'recheck'
import { afterAll, expect, test, vi } from 'vitest'
import { parseAst } from 'vitest/node'
import { readCases } from '../tools/accuracy/cases'

const folder = join(import.meta.dirname, '../citations')

/** Time to judge one expression, in milliseconds: the slowest of ours takes a fraction of it. */
const timeout = 60_000

/**
 * Large as ours are, most can be judged exactly, which is quicker and surer than by attacks. The rest is attacked in the same way in
 * every run, and an attack ends after so many steps, never after so much time: a machine that is busy would call a safe one slow.
 */
const parameters = {
  timeout,
  maxPatternSize: 6000,
  maxRepeatCount: 3000,
  randomSeed: 1,
  seedingTimeout: null,
  incubationTimeout: null,
  attackTimeout: null,
}

/** By `/source/flags`. */
type Expressions = Map<string, { source: string; flags: string }>

const keep = (expressions: Expressions, source: string, flags: string) =>
  expressions.set(`/${source}/${flags}`, { source, flags })

function keepLiterals(expressions: Expressions, node: unknown): void {
  if (node === null || typeof node !== 'object') return
  const { regex } = node as { regex?: { pattern: string; flags: string } }
  if (regex) keep(expressions, regex.pattern, regex.flags)
  for (const child of Object.values(node)) keepLiterals(expressions, child)
}

function literalsIn(folder: string): Expressions {
  const found: Expressions = new Map()
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )
  for (const file of sources) keepLiterals(found, parseAst(readFileSync(join(folder, file), 'utf8'), { lang: 'ts' }))
  return found
}

/** Those that build the recogniser. */
const expressions = literalsIn(folder)
const literals = expressions.size

// Expressions put together from parts exist only while the recogniser runs, so they are caught as they are made.
vi.stubGlobal(
  'RegExp',
  new Proxy(RegExp, {
    construct(target, given: ConstructorParameters<typeof RegExp>) {
      const made = new target(...given)
      keep(expressions, made.source, made.flags)
      return made
    },
  }),
)
vi.resetModules()
const { findReferences } = await import('../citations/index')
for (const { text, context } of readCases(join(import.meta.dirname, 'corpus'))) findReferences(text, context)
vi.unstubAllGlobals()

afterAll(() => vi.resetModules())

test('expressions are found in the sources, and more are made while the recogniser runs', () => {
  expect(literals).toBeGreaterThan(0)
  expect(expressions.size).toBeGreaterThan(literals)
})

/** What makes an expression slow, in words; nothing when it is safe. */
const fault = (found: Diagnostics): string | undefined => {
  if (found.status === 'safe') return undefined
  if (found.status === 'unknown') return `not judged: ${found.error.kind}`
  return `${found.complexity.summary}, by ${found.attack.pattern}`
}

test.each([...expressions])(
  'no text makes %s slow',
  async (_, { source, flags }) => expect(fault(await check(source, flags, parameters))).toBeUndefined(),
  timeout * 2,
)

/** What is typed or pasted is cut at a few hundred characters: their square is soon done, their cube is not. */
test.each([...literalsIn(join(import.meta.dirname, '../data/index/query'))])(
  'no query makes %s take longer than its length squared',
  async (_, { source, flags }) => {
    const found = await check(source, flags, parameters)
    const quadratic =
      found.status === 'vulnerable' && found.complexity.type === 'polynomial' && found.complexity.degree === 2
    expect(quadratic ? undefined : fault(found)).toBeUndefined()
  },
  timeout * 2,
)
