import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PrebuiltSegment } from '../data/library/prebuilt'
import { parsePack } from '../data/packs/parse'
import { fromSource, putTogether } from './running'

const root = join(import.meta.dirname, '..')
const fixture = (name: string) => join(root, 'data/compiler/fixtures', `${name}.txt`)
const ready = join(root, 'data/packs/CRC-C-OPSC-USA-CO-3-4.json')
const folder = () => mkdtempSync(join(tmpdir(), 'glossator-pack-'))

const tool = 'tools/pack.ts'
const once = putTogether(tool)

function pack(args: string[], run = once) {
  const { status, stdout, stderr } = run(args)
  return { code: status, out: stdout, errors: stderr }
}

test('texts and packs become one pack, and what the compiler was unsure of is said', () => {
  const output = join(folder(), 'library.json')
  const run = pack([ready, fixture('crc-2019'), fixture('cat-2014-fr'), '--output', output], fromSource(tool))
  expect(run).toMatchObject({ code: 0, out: expect.stringContaining('3 documents, ') })
  expect(run.errors).toContain('check: ')
  const { documents } = parsePack(JSON.parse(readFileSync(output, 'utf8')))
  expect(documents.map(({ treaty, language }) => `${treaty} ${language}`)).toEqual(['OPSC en', 'CRC en', 'CAT fr'])
})

test('a pack can bring its search index, and one that does can be taken in again', () => {
  const [output, again] = [join(folder(), 'library.json'), join(folder(), 'again.json')]
  expect(pack(['--prebuilt', ready, fixture('crc-2019'), '--output', output])).toMatchObject({ code: 0 })
  const { postings = [], documents } = parsePack(JSON.parse(readFileSync(output, 'utf8')))
  const segments = postings.map((one) => new PrebuiltSegment(one))
  for (const [at, document] of documents.entries()) segments[0]?.take(at, document)
  expect(segments.map(({ isWhole }) => isWhole)).toEqual([true])
  expect(pack([output, '--output', again])).toMatchObject({ code: 0, out: expect.stringContaining('2 documents, ') })
  expect(parsePack(JSON.parse(readFileSync(again, 'utf8')))).toEqual({
    format: 'glossator-pack',
    version: 1,
    documents,
  })
})

test('every file that is refused is named with its reasons, and nothing is written', () => {
  const place = folder()
  const [letter, broken, other] = ['letter.txt', 'broken.json', 'other.json'].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(letter, 'A letter.\n')
  writeFileSync(broken, '{"format": ')
  writeFileSync(other, '{"format": "another", "version": 1, "documents": []}')
  const output = join(place, 'library.json')
  const run = pack([letter, ready, broken, other, ready, join(place, 'none.txt'), '--output', output])
  expect(run).toMatchObject({ code: 1, out: '' })
  for (const reason of [
    `${letter}: not compiled`,
    'no numbered paragraph found',
    `${broken}: not JSON`,
    `${other}: not a pack`,
    'none.txt: no such file',
    `${ready}: CRC/C/OPSC/USA/CO/3-4 is in ${ready} too`,
    'Nothing was written.',
  ]) {
    expect(run.errors).toContain(reason)
  }
  expect(existsSync(output)).toBe(false)
})

test('without files or a place to write to it says how it is used', () => {
  expect(pack([])).toMatchObject({ code: 1, errors: expect.stringContaining('usage:') })
  expect(pack([ready])).toMatchObject({ code: 1, errors: expect.stringContaining('--output') })
})
