import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test, vi } from 'vitest'
import { documentBytes, expectedReferences, PASSWORD } from '.'
import { zipBomb } from './bomb'
import { manyPages } from './many'

// A thousand pages and a large archive take seconds where other tests run beside.
vi.setConfig({ testTimeout: 30_000 })

const open = (data: Uint8Array, password?: string) =>
  getDocument({ data, ...(password !== undefined && { password }), verbosity: 0 }).promise

test.each([
  ['observations.pdf', 12],
  ['arcadia.pdf', 2],
  ['pages.pdf', 2],
  ['columns.pdf', 2],
  ['hyphens.pdf', 1],
  ['ligatures.pdf', 1],
  ['arabic.pdf', 1],
  ['scan.pdf', 1],
  ['scripted.pdf', 1],
  ['damaged.pdf', 2],
])('%s opens and has %i pages', async (name, pages) => {
  expect((await open(documentBytes(name))).numPages).toBe(pages)
})

test.each(['pages.pdf', 'columns.pdf', 'hyphens.pdf', 'ligatures.pdf', 'arabic.pdf'] as const)(
  'references are listed for the pages that %s has, and for no other',
  async (name) => {
    const { numPages } = await open(documentBytes(name))
    const listed = expectedReferences(name).flatMap(({ page, endsOn }) => [page, endsOn ?? page])
    expect(new Set(listed)).toEqual(new Set(Array.from({ length: numPages }, (_, index) => index + 1)))
  },
)

test('a scan has no text', async () => {
  const page = await (await open(documentBytes('scan.pdf'))).getPage(1)
  expect((await page.getTextContent()).items).toEqual([])
})

test('the locked document opens with its password only', async () => {
  await expect(open(documentBytes('locked.pdf'))).rejects.toThrow(/password/i)
  expect((await open(documentBytes('locked.pdf'), PASSWORD)).numPages).toBe(2)
})

test.each(['empty.pdf', 'truncated.pdf'])('%s cannot be opened', async (name) => {
  await expect(open(documentBytes(name)).then((document) => document.getPage(1))).rejects.toThrow(/./)
})

test('a thousand pages are made at once', async () => {
  const document = await open(manyPages(1_000))
  expect(document.numPages).toBe(1_000)
  const { items } = await (await document.getPage(777)).getTextContent()
  expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toContain(
    'This follows CRC/C/OPSC/USA/CO/3-4, para. 777.',
  )
})

test('the bomb is small and says that it is large', () => {
  const bomb = Buffer.from(zipBomb(64))
  expect(bomb.length).toBeLessThan(200_000)
  const entry = bomb.lastIndexOf('PK\x01\x02', undefined, 'latin1')
  expect(bomb.readUInt32LE(entry + 24)).toBeGreaterThan(64 << 20)
})
