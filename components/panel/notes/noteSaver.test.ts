import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Note, NoteTarget } from '../../../data/api'
import { memoryPanelClient } from '../../testing/clients'
import { createAutosave } from './autosave'
import { createNoteSaver } from './noteSaver'

const target: NoteTarget = { type: 'document', symbol: 'CRC/C/OPSC/USA/CO/3-4' }

/** Two windows with the same note open. */
async function twoWindows() {
  const { client, stored } = memoryPanelClient()
  const start = await client.addNote({ target, body: 'start' })
  const parted: Note[] = []
  const window = () => createNoteSaver(client, start, { onParted: (mine) => parted.push(mine) })
  const bodies = async () => (await stored()).map(({ body }) => body).sort()
  return { client, stored, parted, here: window(), there: window(), bodies, start }
}

test('a new note is stored with its first text, then changed', async () => {
  const { client, stored } = memoryPanelClient()
  const ids: string[] = []
  const saver = createNoteSaver(client, { target }, { onStored: (id) => ids.push(id) })
  for (const text of ['S', 'Su', 'Sur']) await saver.save(text)
  expect(await stored()).toMatchObject([{ body: 'Sur', id: ids[0] }])
  expect(ids).toHaveLength(1)
})

test('two windows that write at once keep both texts, and each goes on in its own', async () => {
  const { here, there, bodies, parted } = await twoWindows()
  await here.save('start, here')
  await there.save('start, there')
  await here.save('start, here, on')
  await there.save('start, there, on')
  expect(await bodies()).toEqual(['start, here, on', 'start, there, on'])
  expect(parted).toHaveLength(1)
})

test('a window that has seen the other’s text first goes on from it', async () => {
  const { here, there, stored, bodies, parted } = await twoWindows()
  await here.save('start, here')
  const [news] = await stored()
  if (news === undefined) throw new Error('no note')
  expect(there.isNews(news)).toBe(true)
  expect(here.isNews(news)).toBe(false)
  there.startFrom(news)
  await there.save('start, here, there')
  expect(await bodies()).toEqual(['start, here, there'])
  expect(parted).toEqual([])
})

test('tags that two windows change are all kept', async () => {
  const { here, there, stored } = await twoWindows()
  await here.tag(['from here'])
  await there.tag(['from there'])
  await here.tag(['from here', 'more'])
  expect((await stored())[0]?.tags).toEqual(['from here', 'more', 'from there'])
})

test('taking back the tags of an editor leaves alone what another window did to them, seen or not', async () => {
  const { here, there, stored } = await twoWindows()
  const tags = async () => (await stored())[0]?.tags ?? []
  await there.tag(['theirs'])
  here.startTagsFrom(await tags())
  expect(here.isTagged()).toBe(false)
  await here.tag(['theirs', 'mine'])
  await there.tag(['theirs', 'second'])
  here.startTagsFrom(await tags())
  await there.tag(['second', 'unseen'])
  expect(here.isTagged()).toBe(true)
  await here.untag()
  expect(await tags()).toEqual(['second', 'unseen'])
  expect(here.isTagged()).toBe(false)
})

test('a tag that an editor removed comes back when that is taken back', async () => {
  const { here, there, stored } = await twoWindows()
  await there.tag(['bill', 'draft'])
  here.startTagsFrom((await stored())[0]?.tags ?? [])
  await here.tag(['bill'])
  await there.tag(['bill', 'draft', 'theirs'])
  here.startTagsFrom((await stored())[0]?.tags ?? [])
  await here.untag()
  expect((await stored())[0]?.tags).toEqual(['bill', 'draft', 'theirs'])
})

test('after parting, the other’s note is no news', async () => {
  const { here, there, stored, start } = await twoWindows()
  await here.save('here')
  await there.save('there')
  await here.save('here again')
  const theirs = (await stored()).find(({ id }) => id === start.id)
  expect(theirs?.body).toBe('here again')
  expect(theirs && there.isNews(theirs)).toBe(false)
})

test('a note deleted in another window keeps the text typed in this one', async () => {
  const { client, here, stored, start } = await twoWindows()
  await client.removeNote(start.id)
  await createAutosaved(here, 'typed on')
  const kept = (await stored()).filter(({ deleted }) => deleted === undefined)
  expect(kept.map(({ body }) => body)).toEqual(['typed on'])
})

async function createAutosaved(saver: { save(text: string): Promise<void> }, text: string) {
  const autosave = createAutosave('start', (typed) => saver.save(typed))
  autosave.change(text)
  await autosave.flush()
}
