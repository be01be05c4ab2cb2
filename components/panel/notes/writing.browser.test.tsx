import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { memoryPanelClient } from '../../testing/clients'
import { go, key, onFinding, open, tidy } from '../../testing/panel'
import { setMedia } from '../../testing/theme'
import { type View } from '../../views'

beforeEach(() => setMedia({ 'prefers-reduced-motion': 'reduce' }))
afterEach(() => setMedia(null))

/** At once, as a paste does: the test's keyboard would take half a minute. */
function paste(field: HTMLTextAreaElement | null, text: string) {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text)
  field?.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

const body = 'Article 9 — الفقرة 1، שלום 👩‍👧‍👦 e\u0301 <b>&amp;</b>\n'.repeat(2_100)

test('a note of 100,000 characters is kept exactly, says that it is saved, and appears in the list', async () => {
  const { stored, named, field, main } = open({ name: 'finding', key })
  await expect.poll(main).toContain('Write a note')
  named('Write a note').click()
  await expect.poll(field).not.toBeNull()
  expect(body.length).toBeGreaterThan(100_000)
  paste(field(), body)
  await expect.poll(main).toContain('Saved')
  expect(await stored()).toMatchObject([{ target: onFinding, body }])
  named('Done').click()
  await expect.poll(field).toBeNull()
  named('Show all of it').click()
  await expect.poll(() => document.querySelector('.note-body')?.textContent).toBe(body.replaceAll('\n', ''))
})

test('leaving the view at once loses nothing', async () => {
  const { stored, named, field, main } = open({ name: 'finding', key })
  await expect.poll(main).toContain('Write a note')
  named('Write a note').click()
  await expect.poll(field).not.toBeNull()
  await userEvent.fill(field() as HTMLTextAreaElement, 'half a thought')
  go({ name: 'browse' })
  await expect.poll(async () => (await stored()).map((note) => note.body)).toEqual(['half a thought'])
})

test('a failed save says so and keeps the text; trying again stores it', async () => {
  const real = memoryPanelClient()
  let full = true
  const { named, field, main } = open(
    { name: 'finding', key, compose: true },
    { addNote: (draft) => (full ? Promise.reject(new Error('full')) : real.client.addNote(draft)) },
  )
  await expect.poll(field).not.toBeNull()
  await userEvent.fill(field() as HTMLTextAreaElement, 'kept')
  await expect.poll(main).toContain('Not saved. Your text is still here')
  full = false
  named('Try again').click()
  await expect.poll(async () => (await real.stored()).map((note) => note.body)).toEqual(['kept'])
  expect(field()?.value).toBe('kept')
})

test('editing goes on undisturbed while the store reports the saves', async () => {
  const { client, stored, field } = open({ name: 'notes' })
  const { id } = await client.addNote({ target: onFinding, body: 'one' })
  go({ name: 'note', id })
  await expect.poll(field).not.toBeNull()
  await userEvent.keyboard(' two')
  await expect.poll(async () => (await stored())[0]?.body).toBe('one two')
  await userEvent.keyboard(' three')
  await expect.poll(async () => (await stored())[0]?.body).toBe('one two three')
  expect(field()?.value).toBe('one two three')
})

test('deleting offers to undo, and the deleted can be restored later', async () => {
  const { client, main, named } = open({ name: 'notes' })
  await client.addNote({ target: onFinding, body: 'first thought' })
  await expect.poll(main).toContain('first thought')
  named('Delete').click()
  await expect.poll(main).not.toContain('first thought')
  await expect.poll(() => document.activeElement?.textContent).toBe('Undo')
  named('Undo').click()
  await expect.poll(main).toContain('first thought')
  named('Delete').click()
  await expect.poll(main).toContain('No notes yet.')
  named('Deleted notes').click()
  await expect.poll(main).toContain('first thought')
  named('Restore').click()
  await expect.poll(main).toContain('No deleted notes.')
})

test('restoring keeps the focus and can be taken back; where it fails, that is said', async () => {
  const { client, named, main, stored } = open({ name: 'notes' })
  const { id } = await client.addNote({ target: onFinding, body: 'one' })
  await client.removeNote(id)
  go({ name: 'notes', deleted: true })
  await expect.poll(main).toContain('Restore')
  named('Restore').click()
  await expect.poll(() => document.activeElement?.textContent).toBe('Undo')
  await userEvent.keyboard('{Enter}')
  await expect.poll(async () => (await stored())[0]?.deleted).toBeDefined()
  tidy()
  const failing = open({ name: 'notes', deleted: true }, { restoreNote: () => Promise.reject(new Error('full')) })
  const other = await failing.client.addNote({ target: onFinding, body: 'two' })
  await failing.client.removeNote(other.id)
  await expect.poll(failing.main).toContain('Restore')
  failing.named('Restore').click()
  await expect.poll(() => failing.element.textContent).toContain('The note was not restored.')
})

test('an offer takes the focus from nobody who has gone on, and gives back what it was given', async () => {
  const { client, main, named, element } = open({ name: 'notes' })
  let removed = () => {}
  const { removeNote } = client
  await client.addNote({ target: onFinding, body: 'one' })
  await client.addNote({ target: onFinding, body: 'two' })
  await expect.poll(main).toContain('two')
  Object.assign(client, {
    removeNote: (id: string) => new Promise<void>((resolve) => (removed = resolve)).then(() => removeNote(id)),
  })
  named('Delete').click()
  const search = named('Search in notes')
  search.focus()
  removed()
  await expect.poll(() => element.textContent).toContain('Note deleted.')
  expect(document.activeElement).toBe(search)
  named('Undo').focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => element.textContent).not.toContain('Note deleted.')
  expect(document.activeElement).toBe(search)
})

test('the focus stays in a note when it is done and nothing was changed', async () => {
  const { client, named, main, field } = open({ name: 'notes' })
  const { id } = await client.addNote({ target: onFinding, body: 'as it was' })
  go({ name: 'note', id })
  await expect.poll(field).not.toBeNull()
  await userEvent.keyboard('{Escape}')
  await expect.poll(main).toContain('Changed')
  expect(document.activeElement).toBe(named('Edit'))
})

test('what was written in a note can be taken back after it is done', async () => {
  const { client, stored, main, named, field, element } = open({ name: 'notes' })
  const { id } = await client.addNote({ target: onFinding, body: 'as it was' })
  go({ name: 'note', id })
  await expect.poll(field).not.toBeNull()
  await userEvent.keyboard(', rewritten')
  named('Done').click()
  await expect.poll(main).toContain('as it was, rewritten')
  await expect.poll(() => element.textContent).toContain('Note changed.')
  named('Undo').click()
  await expect.poll(async () => (await stored())[0]?.body).toBe('as it was')
})

test('tags that were changed can be taken back after it is done', async () => {
  const { client, element, stored, main, named, field } = open({ name: 'notes' })
  const { id } = await client.addNote({ target: onFinding, body: 'as it was', tags: ['bill'] })
  go({ name: 'note', id })
  await expect.poll(field).not.toBeNull()
  await userEvent.fill(element.querySelector('.tag-field input') as HTMLElement, 'bill, draft')
  await userEvent.click(field() as HTMLElement)
  await expect.poll(async () => (await stored())[0]?.tags).toEqual(['bill', 'draft'])
  named('Done').click()
  await expect.poll(main).toContain('draft')
  named('Undo').click()
  await expect.poll(async () => (await stored())[0]?.tags).toEqual(['bill'])
  expect((await stored())[0]?.body).toBe('as it was')
})

test('tags that were typed just before it is done can be taken back; those that were not saved keep it open', async () => {
  const { client, element, stored, named, field } = open({ name: 'notes' })
  const { id } = await client.addNote({ target: onFinding, body: 'as it was', tags: ['bill'] })
  go({ name: 'note', id })
  await expect.poll(field).not.toBeNull()
  const { tagNote } = client
  const slow = async (...asked: Parameters<typeof tagNote>) => {
    await new Promise((resolve) => setTimeout(resolve))
    return tagNote(...asked)
  }
  Object.assign(client, { tagNote: () => Promise.reject(new Error('full')) })
  await userEvent.fill(element.querySelector('.tag-field input') as HTMLElement, 'bill, draft')
  named('Done').click()
  await expect.poll(() => element.querySelector('.tag-field [role=alert]')).not.toBeNull()
  Object.assign(client, { tagNote: slow })
  named('Done').click()
  await expect.poll(() => element.textContent).toContain('Note changed.')
  named('Undo').click()
  await expect.poll(async () => (await stored())[0]?.tags).toEqual(['bill'])
})

test('a text typed while another window changes the note becomes a note of its own, and the reader is told', async () => {
  const { client, stored, field, main, element } = open({ name: 'notes' })
  const { id, revision } = await client.addNote({ target: onFinding, body: 'one' })
  go({ name: 'note', id })
  await expect.poll(field).not.toBeNull()
  // At once: typed key by key on a busy machine, it may be saved before the other window changes the note.
  paste(field(), 'one, mine')
  await client.updateNote(id, 'one, theirs', revision)
  await expect.poll(main).toContain('as a separate note')
  await expect.poll(async () => (await stored()).map(({ body }) => body)).toEqual(['one, theirs', 'one, mine'])
  await expect.poll(() => element.textContent).toContain('Both texts are kept')
  await userEvent.keyboard(', on')
  await expect.poll(async () => (await stored()).map(({ body }) => body)).toEqual(['one, theirs', 'one, mine, on'])
})

test.each<[string, (id: string) => View]>([
  ['its own view', (id) => ({ name: 'note', id })],
  ['that of what it is about', () => ({ name: 'finding', key })],
])(
  'a note that another window deletes while one writes in %s stays open, says so, and keeps what is typed',
  async (_, viewOf) => {
    const { client, stored, field, find, main, named, element } = open({ name: 'notes' })
    const { id } = await client.addNote({ target: onFinding, body: 'one' })
    go(viewOf(id))
    await expect.poll(() => field() ?? find('Edit')).toBeTruthy()
    find('Edit')?.click()
    await expect.poll(field).not.toBeNull()
    await client.removeNote(id)
    await expect.poll(main).toContain('This note was deleted in the meantime.')
    expect(document.activeElement).toBe(field())
    await userEvent.keyboard(', typed on')
    await expect.poll(async () => (await stored()).map(({ body }) => body)).toEqual(['one', 'one, typed on'])
    expect((await stored()).map(({ deleted }) => deleted === undefined)).toEqual([false, true])
    await expect.poll(() => element.textContent).toContain('Both texts are kept')
    named('Done').click()
    await expect.poll(field).toBeNull()
  },
)

test('tags typed after another window deleted the note do not go into it; those of the note that goes on do', async () => {
  const { client, element, stored, field, main } = open({ name: 'notes' })
  const { id } = await client.addNote({ target: onFinding, body: 'one', tags: ['bill'] })
  go({ name: 'note', id })
  await expect.poll(field).not.toBeNull()
  const tags = element.querySelector<HTMLInputElement>('.tag-field input')
  tags?.focus()
  await client.removeNote(id)
  await expect.poll(main).toContain('This note was deleted in the meantime.')
  expect(document.activeElement).toBe(tags)
  await userEvent.keyboard('{End}, draft')
  expect(tags?.value).toBe('bill')
  await userEvent.fill(field() as HTMLElement, 'one, typed on')
  await expect.poll(async () => (await stored()).length).toBe(2)
  await expect.poll(() => tags?.readOnly).toBe(false)
  await userEvent.fill(tags as HTMLElement, 'bill, draft')
  await expect.poll(async () => (await stored()).map((note) => note.tags)).toEqual([['bill'], ['bill', 'draft']])
})

/** The view of a note that another window has deleted while it was written in. */
async function openDeletedElsewhere() {
  const panel = open({ name: 'notes' })
  const { id } = await panel.client.addNote({ target: onFinding, body: 'one' })
  go({ name: 'note', id })
  await expect.poll(panel.field).not.toBeNull()
  await panel.client.removeNote(id)
  await expect.poll(panel.main).toContain('This note was deleted in the meantime.')
  return panel
}

test('after Done the reader is at the note that goes on, not at the one it was parted from', async () => {
  const { stored, field, main, named, element } = await openDeletedElsewhere()
  await userEvent.keyboard(', typed on')
  await expect.poll(async () => (await stored()).length).toBe(2)
  await expect.poll(() => element.textContent).toContain('changed or deleted in the meantime')
  named('Done').click()
  await expect.poll(field).toBeNull()
  await expect.poll(main).toContain('one, typed on')
  expect(location.hash).toBe(`#/note/${(await stored())[1]?.id}`)
  expect(named('Edit')).toBeDefined()
  await expect.poll(() => document.activeElement).not.toBe(document.body)
})

test('a note that is deleted as its view opens is only shown, also once restored and taken back', async () => {
  const { client, stored, field, find, named, main } = open({ name: 'notes' })
  const { id } = await client.addNote({ target: onFinding, body: 'one' })
  await client.removeNote(id)
  go({ name: 'note', id })
  await expect.poll(() => find('Restore')).toBeDefined()
  named('Restore').click()
  await expect.poll(() => find('Undo')).toBeDefined()
  await expect.poll(() => find('Restore')).toBeUndefined()
  named('Undo').click()
  await expect.poll(async () => (await stored())[0]?.deleted).toBeDefined()
  await expect.poll(() => find('Restore')).toBeDefined()
  expect(field()).toBeNull()
  expect(main()).not.toContain('in the meantime')
})

test('the notes on a thing ask for one note only while that is edited', async () => {
  const asked: string[] = []
  const real = memoryPanelClient()
  const { client, find, field, named } = open(
    { name: 'finding', key },
    {
      note(id) {
        asked.push(id)
        return real.client.note(id)
      },
    },
  )
  const { id } = await client.addNote({ target: onFinding, body: 'one' })
  await expect.poll(() => find('Edit')).toBeDefined()
  expect(asked).toEqual([])
  named('Edit').click()
  await expect.poll(field).not.toBeNull()
  expect(asked).toEqual([id])
})

test('a note that goes before it is known why stays open too', async () => {
  const silent = { subscribe: () => ({ unsubscribe() {} }) }
  const { client, stored, field, find, named } = open({ name: 'finding', key }, { note: () => silent })
  const { id } = await client.addNote({ target: onFinding, body: 'one' })
  await expect.poll(() => find('Edit')).toBeDefined()
  named('Edit').click()
  await expect.poll(field).not.toBeNull()
  await client.removeNote(id)
  await userEvent.keyboard(', typed on')
  await expect.poll(async () => (await stored()).map(({ body }) => body)).toEqual(['one', 'one, typed on'])
})

test('a note that another window has deleted can be brought back when it is done', async () => {
  const { stored, named, element } = await openDeletedElsewhere()
  named('Done').click()
  await expect.poll(() => element.textContent).toContain('Note deleted.')
  named('Undo').click()
  await expect.poll(async () => (await stored())[0]?.deleted).toBeUndefined()
})

test('a note on words of a page leads there and back, and says so when they are not found', async () => {
  const { client, jumps, main, named } = open({ name: 'notes' })
  const quote = { exact: 'regulate surrogacy', prefix: '', suffix: '' }
  const { id } = await client.addNote({
    target: { type: 'passage', url: 'https://news.example/a', title: 'A story', quote },
    body: 'Ask the sponsor.',
  })
  await expect.poll(main).toContain('regulate surrogacy')
  named('Show on the page').click()
  await expect.poll(main).toContain('Back to where I was')
  named('Back to where I was').click()
  await expect.poll(main).not.toContain('Back to where I was')
  expect(jumps).toEqual([id, 'back'])
  Object.assign(client, { showPassage: async () => false })
  named('Show on the page').click()
  await expect.poll(main).toContain('These words were not found on the page.')
})

test('search in notes finds words', async () => {
  const { client, main, named } = open({ name: 'notes' })
  await client.addNote({ target: onFinding, body: 'surrogacy and contracts' })
  await client.addNote({ target: { type: 'document', symbol: 'CRC/C/OPSC/USA/CO/3-4' }, body: 'read it again' })
  await expect.poll(main).toContain('2 notes')
  await userEvent.fill(named('Search in notes'), 'contracts')
  await expect.poll(main).toContain('1 note')
  expect(main()).not.toContain('read it again')
})

test('a note with markup or a script address runs nothing', async () => {
  const { client, element, main } = open({ name: 'notes' })
  const source = { url: 'javascript:alert(1)', title: '<script>x</script>', quote: '<img src=x>' }
  await client.addNote({ target: onFinding, body: '<img src=x onerror=alert(1)>', source })
  await expect.poll(main).toContain('<img src=x onerror=alert(1)>')
  expect(element.querySelector('img, script')).toBeNull()
  expect([...element.querySelectorAll('a')].filter((link) => link.href.startsWith('javascript'))).toEqual([])
})
