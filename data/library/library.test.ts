import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Pack } from '../schema'
import { versioned } from './bundled'
import { LibraryDatabase } from './database'
import { openLibrary } from './index'
import { seed } from './seed'
import { shippedPack } from './shipped'

const symbol = 'CRC/C/OPSC/USA/CO/3-4'
const shipped = () => versioned(shippedPack)

/** The shipped pack with another title: another content, another version. */
async function retitled(title: string) {
  const { pack } = await shipped()
  return versioned({
    ...pack,
    documents: structuredClone(pack.documents).map((document) => Object.assign(document, { title })),
  })
}

let databases = 0
const freshName = () => `library-${databases++}`

test('a fresh library holds every paragraph of the shipped pack', async () => {
  const library = await openLibrary({ bundled: shippedPack, database: new LibraryDatabase(freshName()) })
  const { pack } = await shipped()
  expect(await library.documents()).toEqual(pack.documents)
  expect((await library.document(symbol))?.paragraphs).toHaveLength(46)
  expect(await library.document('CRC/C/OPSC/USA/CO/99')).toBeUndefined()
})

test('documents come as the same array until the library changes', async () => {
  const name = freshName()
  const library = await openLibrary({ bundled: shippedPack, database: new LibraryDatabase(name) })
  const before = await library.documents()
  expect(await library.documents()).toBe(before)
  await seed(new LibraryDatabase(name), await retitled('Changed'))
  expect((await library.documents())[0]?.title).toBe('Changed')
})

test('seeding again writes nothing, another content replaces all', async () => {
  const database = new LibraryDatabase(freshName())
  expect(await seed(database, await shipped())).toBe(true)
  expect(await seed(database, await shipped())).toBe(false)
  expect(await seed(database, await retitled('Second edition'))).toBe(true)
  expect((await database.documents.toArray()).map(({ title }) => title)).toEqual(['Second edition'])
})

test('two contexts seeding at once write once', async () => {
  const name = freshName()
  const pack = await shipped()
  const written = await Promise.all([seed(new LibraryDatabase(name), pack), seed(new LibraryDatabase(name), pack)])
  expect(written.filter(Boolean)).toHaveLength(1)
})

test('a failure midway leaves the library as it was', async () => {
  const database = new LibraryDatabase(freshName())
  await seed(database, await shipped())
  const { pack } = await retitled('Half written')
  const uncloneable = { ...pack.documents[0], symbol: 'CRC/C/OPSC/USA/CO/9', title: () => 'no text' }
  const broken = { pack: { ...pack, documents: [...pack.documents, uncloneable] } as Pack, version: 'broken' }
  await expect(seed(database, broken)).rejects.toThrow(/could not be cloned/)
  const { pack: whole } = await shipped()
  expect(await database.documents.toArray()).toEqual(whole.documents)
  expect(await seed(database, await shipped())).toBe(false)
})

test('an invalid pack is refused whole, with the path of the fault', async () => {
  const database = new LibraryDatabase(freshName())
  const { pack } = await shipped()
  const invalid = { ...pack, documents: [...pack.documents, { ...pack.documents[0], state: 'us' }] }
  await expect(openLibrary({ bundled: invalid, database })).rejects.toMatchObject({
    path: ['documents', 1, 'state'],
  })
})

test.each([
  [
    'throws',
    () => {
      throw new DOMException('denied', 'SecurityError')
    },
  ],
  ['never answers', () => ({})],
])('where IndexedDB %s the bundled pack answers', async (_how, open) => {
  const indexedDB = { open } as unknown as IDBFactory
  const database = new LibraryDatabase(freshName(), { indexedDB, IDBKeyRange })
  const library = await openLibrary({ bundled: shippedPack, database, patience: 20 })
  expect((await library.document(symbol))?.paragraphs).toHaveLength(46)
})

test('a library wiped while it is open still answers', async () => {
  const name = freshName()
  const library = await openLibrary({ bundled: shippedPack, database: new LibraryDatabase(name) })
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('success', resolve)
    request.addEventListener('error', reject)
  })
  expect((await library.document(symbol))?.paragraphs).toHaveLength(46)
})

test('a library emptied while it is open still answers', async () => {
  const database = new LibraryDatabase(freshName())
  const library = await openLibrary({ bundled: shippedPack, database })
  await database.settings.clear()
  await database.documents.clear()
  expect(await library.documents()).toHaveLength(1)
})
