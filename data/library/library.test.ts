import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { search } from '../search'
import { versioned } from './bundled'
import { LibraryDatabase } from './database'
import { exportPack } from './export'
import { type LibrarySource, openLibrary } from './index'
import { listLibrary } from './list'
import { documentOf, readWhole } from './read'
import { seed } from './seed'
import { shippedPack } from './shipped'
import { ask } from './source'
import { inDatabase } from './stored'
import { firstDocuments } from './testing'

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

/** Titles of the documents a library answers with, by symbol. */
async function titles(source: LibrarySource) {
  const documents = await firstDocuments(source, 100)
  return documents.map((document) => document.title)
}

test('a fresh library holds every paragraph of the shipped pack', async () => {
  const library = await openLibrary({ bundled: shippedPack, database: new LibraryDatabase(freshName()) })
  const { pack } = await shipped()
  expect(await firstDocuments(library, 100)).toEqual(pack.documents)
  expect(await documentOf(library, symbol)).toEqual(pack.documents[0])
  expect(await documentOf(library, 'CRC/C/OPSC/USA/CO/99')).toBeNull()
})

test('a snapshot is the same until the library changes', async () => {
  const name = freshName()
  const library = await openLibrary({ bundled: shippedPack, database: new LibraryDatabase(name) })
  const before = await library.snapshot()
  expect(await library.snapshot()).toBe(before)
  await seed(new LibraryDatabase(name), await retitled('Changed'))
  expect(await titles(library)).toEqual(['Changed'])
})

test('a question put while the library changes is answered from the new one', async () => {
  const name = freshName()
  const library = await openLibrary({ bundled: shippedPack, database: new LibraryDatabase(name) })
  const whole = ask(library, async (snapshot) => {
    await seed(new LibraryDatabase(name), await retitled('Changed meanwhile'))
    return readWhole(0, snapshot)
  })
  expect((await whole)?.document.title).toBe('Changed meanwhile')
})

test('seeding again writes nothing, another content takes its place', async () => {
  const database = new LibraryDatabase(freshName())
  expect(await seed(database, await shipped())).toBe(true)
  expect(await seed(database, await shipped())).toBe(false)
  expect(await seed(database, await retitled('Second edition'))).toBe(true)
  expect(await titles(inDatabase(database, 1_000))).toEqual(['Second edition'])
  expect([await database.heads.count(), await database.segments.count()]).toEqual([1, 1])
})

test('two contexts seeding at once write once', async () => {
  const name = freshName()
  const pack = await shipped()
  const written = await Promise.all([seed(new LibraryDatabase(name), pack), seed(new LibraryDatabase(name), pack)])
  expect(written.filter(Boolean)).toHaveLength(1)
})

test('a library of the first version gives way to the new one', async () => {
  const name = freshName()
  const { pack } = await shipped()
  const old = new Dexie(name)
  old.version(1).stores({ documents: 'symbol, treaty, state', settings: 'name' })
  await old.table('documents').bulkPut(pack.documents)
  await old.table('settings').put({ name: 'version', value: 'old' })
  old.close()
  const database = new LibraryDatabase(name)
  const library = await openLibrary({ bundled: shippedPack, database })
  expect(await firstDocuments(library, 100)).toEqual(pack.documents)
  expect(database.tables.map((table) => table.name)).not.toContain('documents')
})

test('an invalid pack is refused whole, with the path of the fault', async () => {
  const database = new LibraryDatabase(freshName())
  const { pack } = await shipped()
  const invalid = { ...pack, documents: [...pack.documents, { ...pack.documents[0], state: 'us' }] }
  await expect(openLibrary({ bundled: invalid, database })).rejects.toMatchObject({
    fault: { path: ['documents', 1, 'state'], says: 'no-state' },
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
  expect((await documentOf(library, symbol))?.paragraphs).toHaveLength(46)
})

test('an IndexedDB that failed at first is the library again once it answers, and no export passes the bundled pack off as the whole', async () => {
  let isBroken = true
  const open = (name: string, version?: number) => {
    if (isBroken) throw new DOMException('broken', 'InvalidStateError')
    return indexedDB.open(name, version)
  }
  const database = new LibraryDatabase(freshName(), { indexedDB: { open } as unknown as IDBFactory, IDBKeyRange })
  const library = await openLibrary({ bundled: shippedPack, database, patience: 1_000 })
  const list = () => listLibrary(library, { words: '', most: 1 }, new Set())
  expect(await list()).toMatchObject({ documents: 1, isWhole: false })
  await expect(exportPack(library)).rejects.toThrow('cannot be opened')
  isBroken = false
  await expect.poll(list).toMatchObject({ documents: 1, isWhole: true })
  expect(JSON.parse(await (await exportPack(library)).text()).documents).toHaveLength(1)
})

test('a library that another window held shut is there once that lets go', async () => {
  const name = freshName()
  const holding = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 1)
    request.onsuccess = () => resolve(request.result)
  })
  const library = await openLibrary({ bundled: shippedPack, database: new LibraryDatabase(name), patience: 20 })
  const list = () => listLibrary(library, { words: '', most: 1 }, new Set())
  expect(await list()).toMatchObject({ isWhole: false })
  holding.close()
  await expect.poll(list).toMatchObject({ documents: 1, isWhole: true })
})

test('a library wiped while it is open still answers', async () => {
  const name = freshName()
  const library = await openLibrary({ bundled: shippedPack, database: new LibraryDatabase(name) })
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('success', resolve)
    request.addEventListener('error', reject)
  })
  expect((await documentOf(library, symbol))?.paragraphs).toHaveLength(46)
})

test.each(['settings', 'segments', 'pages', 'blocks', 'heads'] as const)(
  'a library whose %s were emptied while it is open still answers',
  async (table) => {
    const database = new LibraryDatabase(freshName())
    const library = await openLibrary({ bundled: shippedPack, database })
    await database.table(table).clear()
    expect((await documentOf(library, symbol))?.paragraphs).toHaveLength(46)
    expect((await search(library, 'surrogacy')).total).toBeGreaterThan(0)
  },
)
