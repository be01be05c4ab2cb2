import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { back, go, onFinding, open } from '../../testing/panel'
import { setMedia } from '../../testing/theme'

beforeEach(() => setMedia({ 'prefers-reduced-motion': 'reduce' }))
afterEach(() => setMedia(null))

test('a note leads to web pages and mail addresses', async () => {
  const { client, element } = open({ name: 'notes' })
  await client.addNote({ target: onFinding, body: '[site](https://a.example/) [desk](mailto:desk@a.example)' })
  const links = () => [...element.querySelectorAll<HTMLAnchorElement>('.note-body a')].map(({ href }) => href)
  await expect.poll(links).toEqual(['https://a.example/', 'mailto:desk@a.example'])
})

test('Markdown is drawn, previewed while writing, and its markup stays text', async () => {
  const { client, element, named, field } = open({ name: 'notes' })
  const { id } = await client.addNote({ target: onFinding, body: '**bold** <script>x</script>\n\n- one\n- two' })
  await expect.poll(() => element.querySelector('.note-body strong')?.textContent).toBe('bold')
  expect(element.querySelectorAll('.note-body li')).toHaveLength(2)
  expect(element.querySelector('.note-body script')).toBeNull()
  go({ name: 'note', id })
  await expect.poll(field).not.toBeNull()
  await userEvent.keyboard('{Enter}{Enter}*new*')
  named('Preview').click()
  await expect.poll(() => element.querySelector('.note-body em')?.textContent).toBe('new')
  expect(field()?.checkVisibility()).toBe(false)
  named('Preview').click()
  await expect.poll(() => field()?.checkVisibility()).toBe(true)
})

test('tags are stored as they are typed, lead to their notes, and filter them', async () => {
  const { client, element, main, field, stored, named } = open({ name: 'notes' })
  const { id } = await client.addNote({ target: onFinding, body: 'one' })
  await client.addNote({ target: { type: 'document', symbol: 'CRC/C/OPSC/USA/CO/3-4' }, body: 'two' })
  go({ name: 'note', id })
  await expect.poll(field).not.toBeNull()
  await userEvent.fill(element.querySelector('.tag-field input') as HTMLElement, 'hearing, Draft, draft')
  await expect.poll(async () => (await stored())[0]?.tags).toEqual(['hearing', 'Draft'])
  go({ name: 'notes' })
  await expect.poll(main).toContain('2 notes')
  element.querySelector<HTMLElement>('.tags a')?.click()
  await expect.poll(main).toContain('1 note')
  expect(main()).not.toContain('two')
  await userEvent.selectOptions(element.querySelectorAll('.selects select')[1] as HTMLElement, '')
  await expect.poll(main).toContain('2 notes')
  await userEvent.selectOptions(element.querySelectorAll('.selects select')[0] as HTMLElement, 'A document')
  await expect.poll(main).toContain('1 note')
  expect(main()).toContain('two')
  await expect.poll(() => location.hash).toBe('#/notes/kind=document')
  await userEvent.fill(element.querySelector('#search') as HTMLElement, 'zzqxj')
  await expect.poll(main).toContain('No note matches.')
  named('Clear filters').click()
  await expect.poll(main).toContain('2 notes')
  expect(document.activeElement?.id).toBe('search')
})

test('back from the notes of a tag returns to the search they were found by', async () => {
  const { client, element, main } = open({ name: 'notes' })
  await client.addNote({ target: onFinding, body: 'one', tags: ['hearing'] })
  await client.addNote({ target: onFinding, body: 'two', tags: ['hearing'] })
  await expect.poll(main).toContain('2 notes')
  const search = () => element.querySelector<HTMLInputElement>('#search')
  await userEvent.fill(search() as HTMLElement, 'one')
  await expect.poll(() => location.hash).toBe('#/notes/q=one')
  element.querySelector<HTMLElement>('.tags a')?.click()
  await expect.poll(main).toContain('2 notes')
  await back()
  await expect.poll(main).toContain('1 note')
  expect(search()?.value).toBe('one')
})

test('tags that are stored amid a word, behind a comma or twice stay as they are typed', async () => {
  const { client, element, field, stored } = open({ name: 'notes' })
  const { id } = await client.addNote({ target: onFinding, body: 'one' })
  go({ name: 'note', id })
  await expect.poll(field).not.toBeNull()
  const typed = element.querySelector<HTMLInputElement>('.tag-field input')
  typed?.focus()
  for (const [keys, tags] of [
    ['for ', ['for']],
    ['hearing,', ['for hearing']],
    ['bill, Bill', ['for hearing', 'bill']],
  ] as const) {
    await userEvent.keyboard(keys)
    await expect.poll(async () => (await stored())[0]?.tags).toEqual(tags)
  }
  expect(typed?.value).toBe('for hearing,bill, Bill')
  await client.tagNote(id, ['for hearing', 'bill', 'theirs'], ['for hearing', 'bill'])
  await expect.poll(() => typed?.value).toBe('for hearing, bill, theirs')
})

test('a tag that is too long is refused with words, and nothing of what was pasted is cut', async () => {
  const { client, element, stored } = open({ name: 'notes' })
  const many = Array.from({ length: 300 }, (_, at) => `tag ${at}`)
  const { id } = await client.addNote({ target: onFinding, body: 'one', tags: many })
  go({ name: 'note', id })
  await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
  const typed = element.querySelector<HTMLInputElement>('.tag-field input')
  typed?.focus()
  await userEvent.keyboard('{End}, x')
  await expect.poll(async () => (await stored())[0]?.tags).toEqual([...many, 'x'])
  const long = `hearing, ${'x'.repeat(1_001)}, bill`
  await userEvent.fill(typed as HTMLElement, long)
  await expect
    .poll(() => element.querySelector('[role=alert]')?.textContent)
    .toBe('One of the tags is too long, or there are too many: they were not saved.')
  expect(typed?.value).toBe(long)
  expect((await stored())[0]?.tags).toEqual([...many, 'x'])
  await userEvent.fill(typed as HTMLElement, 'hearing, bill')
  await expect.poll(async () => (await stored())[0]?.tags).toEqual(['hearing', 'bill'])
  expect(element.querySelector('[role=alert]')).toBeNull()
})

test('a handful of notes is drawn whole, the last of them too', async () => {
  const { storeMany, element, main } = open({ name: 'notes' })
  await storeMany(
    Array.from({ length: 40 }, (_, at) => `note number ${at}`),
    onFinding,
  )
  await expect.poll(main).toContain('40 notes')
  await expect.poll(() => element.querySelectorAll('article').length).toBe(40)
  await userEvent.fill(element.querySelector('#search') as HTMLElement, '"number 3"')
  await expect.poll(main).toContain('11 notes')
  await expect.poll(() => element.querySelectorAll('article').length).toBe(11)
})

test('of ten thousand notes only those in sight are drawn, and the last can be reached', async () => {
  const { storeMany, element, main } = open({ name: 'notes' })
  await storeMany(
    Array.from({ length: 10_000 }, (_, at) => `note number ${at}`),
    onFinding,
  )
  await expect.poll(main).toContain('10,000 notes')
  await expect.poll(() => element.querySelectorAll('article').length).toBeGreaterThan(3)
  expect(element.querySelectorAll('article').length).toBeLessThan(60)
  await userEvent.fill(element.querySelector('#search') as HTMLElement, 'number 9876')
  await expect.poll(main).toContain('1 note')
  await userEvent.fill(element.querySelector('#search') as HTMLElement, '')
  await expect.poll(main).toContain('10,000 notes')
  await expect
    .poll(() => {
      scrollTo(0, document.documentElement.scrollHeight)
      return [...element.querySelectorAll('article')].at(-1)?.textContent
    })
    .toContain('note number 9999')
})
