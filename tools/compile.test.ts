import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fromSource, putTogether } from './running'

const root = join(import.meta.dirname, '..')
const source = join(root, 'data/sources/CRC-C-OPSC-USA-CO-3-4.txt')
const pack = readFileSync(join(root, 'data/packs/CRC-C-OPSC-USA-CO-3-4.json'), 'utf8')

const tool = 'tools/compile.ts'
const once = putTogether(tool)

function compile(args: string[], input: string | Buffer = '', run = once) {
  const { status, stdout, stderr } = run(args, { input })
  return { code: status, out: stdout, errors: stderr }
}

const folder = () => mkdtempSync(join(tmpdir(), 'glossator-compile-'))

test('prints the pack of a file, or of standard input', () => {
  expect(compile([source], '', fromSource(tool))).toEqual({ code: 0, out: pack, errors: '' })
  expect(compile(['-'], readFileSync(source))).toEqual({ code: 0, out: pack, errors: '' })
})

test('writes the pack where it is told to, and nothing beside it', () => {
  const target = folder()
  expect(compile([source, '--output', join(target, 'pack.json')])).toEqual({ code: 0, out: '', errors: '' })
  expect(readFileSync(join(target, 'pack.json'), 'utf8')).toBe(pack)
  expect(readdirSync(target)).toEqual(['pack.json'])
})

test('a text that is no concluding observations: reasons, exit code 1, nothing written', () => {
  const target = folder()
  const output = join(target, 'pack.json')
  writeFileSync(output, 'kept')
  const run = compile(['-', '--output', output], 'A letter.\n')
  expect(run).toMatchObject({ code: 1, out: '' })
  expect(run.errors).toContain('no numbered paragraph found')
  expect(readFileSync(output, 'utf8')).toBe('kept')
  expect(readdirSync(target)).toEqual(['pack.json'])
})

test('a missing file, a folder, bytes that are no text, a place that cannot be written, no file at all', () => {
  const nowhere = join(folder(), 'none', 'pack.json')
  for (const [args, input, reason] of [
    [['no/such/file.txt'], '', 'no such file'],
    [['data'], '', 'a directory, not a file'],
    [['-'], Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0x00]), 'a binary file, not text'],
    [['-'], 'Concluding\0observations', 'a binary file, not text'],
    [['-'], '<!DOCTYPE html><h1>Concluding observations</h1>', 'markup of a page'],
    [[source, '--output', nowhere], '', 'cannot be written'],
    [[], '', 'usage:'],
    [['--unknown'], '', 'unknown'],
  ] as const) {
    const run = compile([...args], input)
    expect(run).toMatchObject({ code: 1, out: '' })
    expect(run.errors.toLowerCase()).toContain(reason.toLowerCase())
    expect(run.errors).not.toContain('    at ')
  }
  expect(existsSync(nowhere)).toBe(false)
})
