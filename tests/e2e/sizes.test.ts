import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { extension } from '../../tools/browser/reader'
import { documents, sizeLimits } from './size-limits'

/** Where the libraries for documents lie. */
const forDocuments = /^\/(?:pdfjs\/|assets\/(?:pdf|cursor-)|chunks\/(?:pdf|docx|prose)-)/

/** Paths of what has to be read before a part does its work. */
async function filesOf(part: string): Promise<string[]> {
  if (part === '' || part === documents) {
    const entries = await readdir(extension, { recursive: true, withFileTypes: true })
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    return paths.filter((path) => forDocuments.test(path.slice(extension.length)) === (part === documents))
  }
  const path = join(extension, part)
  if (!part.endsWith('.html')) return withImports(path)
  const loaded = (await readFile(path, 'utf8')).matchAll(/(?:src|href)="(\/[^"]+)"/g)
  return [path, ...[...loaded].map(([, file]) => join(extension, String(file)))]
}

/** A script with the modules it imports, and theirs. */
async function withImports(script: string, met = new Set<string>()): Promise<string[]> {
  if (met.has(script)) return []
  met.add(script)
  const imports = (await readFile(script, 'utf8')).matchAll(/\bfrom"(\.[^"]+\.js)"/g)
  const paths = [...imports].map(([, path]) => join(dirname(script), String(path)))
  return [script, ...(await Promise.all(paths.map((path) => withImports(path, met)))).flat()]
}

const measured: string[] = []
afterAll(() => console.log(`Sizes in bytes, minified and gzipped:\n${measured.join('\n')}`))

test.each(sizeLimits)('“$file” is small enough: $reason', async ({ file, minified, gzipped }) => {
  const contents = await Promise.all((await filesOf(file)).map((path) => readFile(path)))
  const bytes = contents.reduce((sum, content) => sum + content.length, 0)
  const packed = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0)
  measured.push(`  ${(file || 'whole package').padEnd(15)} ${bytes} of ${minified}, ${packed} of ${gzipped}`)
  expect(bytes).toBeGreaterThan(0)
  expect(bytes, `${file} grew beyond its limit; tests/e2e/size-limits.ts says what it is for`).toBeLessThanOrEqual(
    minified,
  )
  expect(packed).toBeLessThanOrEqual(gzipped)
})

test('what goes into pages is known, and none of it carries a database or a full zod', async () => {
  const scripts = (await readdir(extension)).filter((file) => file.endsWith('.js')).toSorted()
  expect(scripts).toEqual([
    'annotate.js',
    'background.js',
    'card.js',
    'compiler.js',
    'importer.js',
    'passages.js',
    'recogniser.js',
    'selection.js',
    'sentinel.js',
  ])
  const ours = new Set(['background.js', 'compiler.js', 'importer.js'])
  for (const file of scripts.filter((name) => !ours.has(name))) {
    const script = await readFile(join(extension, file), 'utf8')
    expect(script.includes('indexedDB'), file).toBe(false)
    expect(script.includes('ZodError'), file).toBe(false)
  }
})

test('nothing makes code of a string or loads a script by a computed address', async () => {
  const entries = await readdir(extension, { recursive: true })
  const scripts = entries.filter((file) => /\.m?js$/.test(file))
  expect(scripts.some((file) => file.startsWith('assets/pdf-worker-'))).toBe(true)
  for (const file of scripts) {
    const script = await readFile(join(extension, file), 'utf8')
    expect(script, file).not.toMatch(/(?<![.\w$])Function\(|\bimport\((?!(?:"[^"]*"|'[^']*'|`[^`$]*`)\))/)
  }
})
