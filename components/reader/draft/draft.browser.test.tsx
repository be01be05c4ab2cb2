import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import source from '../../../data/sources/CRC-C-OPSC-USA-CO-3-4.txt?raw'
import { faults } from '../../testing/axe'
import { compiledDraft, openDraft } from '../../testing/draft'
import type { Compiled, DraftClient } from './client'

let tidy = () => {}
afterEach(() => tidy())

function open(compile: DraftClient['compile'] = () => Promise.resolve(compiledDraft(source))) {
  const view = openDraft(compile)
  tidy = view.tidy
  const click = async (name: string) => {
    await expect.poll(() => view.find(name)).toBeDefined()
    const found = view.find(name)
    if (found) await userEvent.click(found)
  }
  const paragraph = (number: number) => view.element.querySelector(`#draft-${number}`)
  return { ...view, click, paragraph, text: () => view.element.textContent ?? '' }
}

const refused = (refusal: Extract<Compiled, { refusal: unknown }>['refusal']) =>
  open(() => Promise.resolve({ refusal }))

test('shows what was read: paragraphs under their headings, with what they do, and the pairs', async () => {
  const { text, paragraph, element } = open()
  await expect.poll(text).toContain('46 paragraphs · 23 findings')
  expect(paragraph(21)?.textContent).toContain('Economic exploitation of children')
  expect(paragraph(21)?.textContent).toContain('Concern')
  expect(paragraph(22)?.querySelector('[data-function=recommendation]')).not.toBeNull()
  expect(await faults(element)).toEqual([])
})

test('what stands before the first section is named as everywhere', async () => {
  const title = ' I. Introduction \n\n'
  const moved = source.replace(title, '').replace(/^2\. /m, `${title}2. `)
  const { text, element } = open(() => Promise.resolve(compiledDraft(moved)))
  await expect.poll(text).toContain('46 paragraphs')
  expect(element.querySelector('.paragraphs h3')?.textContent).toBe('Before the first section')
})

test('progress is told page by page, and leaving ends the reading', async () => {
  let signal: AbortSignal | undefined
  const { element, text, click, log } = open((onProgress, given) => {
    signal = given
    onProgress({ page: 3, pages: 12 })
    return new Promise(() => {})
  })
  await expect.poll(text).toContain('Reading page 3 of 12')
  expect(element.querySelector('progress')?.value).toBe(3)
  expect(await faults(element)).toEqual([])
  await click('Cancel')
  expect(log.closed).toBe(1)
  tidy()
  tidy = () => {}
  expect(signal?.aborted).toBe(true)
})

test('a function is corrected, the finding follows, and the correction can be taken back', async () => {
  const { click, text, paragraph, log } = open()
  await click('Correct paragraph 21')
  await expect.poll(() => paragraph(21)?.querySelector('.functions')).not.toBeNull()
  const box = [...(paragraph(21)?.querySelectorAll('label') ?? [])].find((each) => each.textContent === 'Procedural')
  await userEvent.click(box?.querySelector('input') ?? document.body)
  await expect.poll(() => paragraph(21)?.querySelector('.badges')?.textContent).toContain('Procedural')
  await click('Save to library')
  expect(log.saved[0]?.documents[0]?.paragraphs[20]?.functions).toContain('procedural')
  await expect.poll(text).toContain('CRC/C/OPSC/USA/CO/3-4 is in the library.')
  await click('Undo the last correction')
  expect(paragraph(21)?.querySelector('.badges')?.textContent).not.toContain('Procedural')
  expect(document.activeElement?.textContent).toBe('Save to library')
  await expect.poll(text).toContain('CRC/C/OPSC/USA/CO/3-4 is in the library as it was before the last changes.')
  await click('Open it in the side panel')
  expect(log.opened).toEqual(['CRC/C/OPSC/USA/CO/3-4'])
})

test('a document that comes with the extension is told to stay as it is', async () => {
  const { click, text, saving } = open()
  await click('Save to library')
  const symbol = 'CRC/C/OPSC/USA/CO/3-4'
  const { draft } = saving.get()
  if (draft === null) throw new Error('Nothing was saved.')
  const done = (left: string[]) => ({ status: 'done' as const, report: { added: 0, updated: 0, records: 0, left } })
  saving.set({ draft, state: done([symbol]) })
  await expect.poll(text).toContain(`${symbol} comes with Glossator and stays as it is.`)
  // Of a document saved before, nothing is said here.
  const other = { ...draft, document: { ...draft.document, symbol: 'CRC/C/OPSC/FRA/CO/1' } }
  saving.set({ draft: other, state: done([]) })
  await expect.poll(text).not.toContain('stays as it is')
  expect(text()).not.toContain('is in the library')
})

test('a concern is given another answer', async () => {
  const { click, paragraph, log } = open()
  await click('Correct paragraph 21')
  await expect.poll(() => paragraph(21)?.querySelector('.answer')).not.toBeNull()
  const select = paragraph(21)?.querySelector<HTMLSelectElement>('.answer select')
  if (!select) throw new Error('no answer to choose')
  expect(select.value).toBe('22')
  await userEvent.selectOptions(select, '23')
  const further = () => [...(paragraph(21)?.querySelectorAll<HTMLSelectElement>('.answer select') ?? [])].slice(1)
  await userEvent.selectOptions(further()[0] ?? select, '22')
  await expect.poll(() => further().map(({ value }) => value)).toEqual(['23', ''])
  await click('Save to library')
  expect(log.saved[0]?.documents[0]?.findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['21-22', '21-23']))
})

test('paragraphs are joined and parted, and those behind are renumbered', async () => {
  const { click, text, paragraph } = open()
  await click('Correct paragraph 11')
  await click('Goes on from paragraph 10: join them')
  await expect.poll(text).toContain('45 paragraphs')
  expect(paragraph(11)?.textContent).toContain('National Coordinator')
  expect(document.activeElement).toBe(paragraph(10))
  expect(paragraph(11)?.querySelector('details')?.open).toBe(false)
  await click('Undo the last correction')
  await expect.poll(text).toContain('46 paragraphs')
  await click('Correct paragraph 11')
  await click('Begin a paragraph there, in paragraph 11')
  await expect.poll(text).toContain('47 paragraphs')
  expect(paragraph(12)?.textContent).toContain('In doing so, the State party')
  expect(text()).toContain('paragraph 12 was parted from 11: check what it does')
  expect(paragraph(12)?.querySelector('[data-doubtful]')).not.toBeNull()
})

test('a paragraph is parted at its last place, and again at one of those that are left', async () => {
  const { click, text, find } = open()
  await click('Correct paragraph 22')
  const places = () => find('Where in paragraph 22 another paragraph begins') as HTMLSelectElement | undefined
  await expect.poll(() => places()?.options.length).toBeGreaterThan(1)
  const last = String((places()?.options.length ?? 0) - 1)
  await userEvent.selectOptions(places() as HTMLSelectElement, last)
  await click('Begin a paragraph there, in paragraph 22')
  await expect.poll(text).toContain('47 paragraphs')
  expect(places()?.options.length).toBe(Number(last))
  await click('Begin a paragraph there, in paragraph 22')
  await expect.poll(text).toContain('48 paragraphs')
})

test('doubts are settled one by one where they are listed, and the focus goes on to the next', async () => {
  const compiled = compiledDraft(source)
  const [draft] = 'steps' in compiled ? compiled.steps : []
  if (!draft) throw new Error('no draft')
  const doubts = ['One', 'Two', 'Two'].map((text) => ({
    about: 'document' as const,
    paragraph: null,
    what: { says: 'heading' as const, text },
  }))
  const { click, element } = open(async () => ({ steps: [{ ...draft, doubts }] }))
  const listed = () => element.querySelector('[aria-labelledby=doubts-title]')?.textContent
  const focused = () => document.activeElement?.closest('li, section')?.textContent
  await click('It is right')
  await expect.poll(listed).toContain('2 places to check')
  expect(listed()).not.toContain('“One” is read as a heading')
  expect(focused()).toContain('“Two” is read as a heading')
  await userEvent.keyboard('{Enter}')
  await expect.poll(listed).toContain('1 place to check')
  await userEvent.keyboard('{Enter}')
  await expect.poll(listed).toContain('Everything was read with confidence, or is settled.')
  expect(focused()).toContain('Everything was read with confidence')
  expect(await faults(element)).toEqual([])
})

test('a paragraph leads to its place in the document', async () => {
  const { click, log } = open()
  await click('Show in document, paragraph 22')
  expect(source.slice(log.revealed[0]).trimStart()).toMatch(/^22\. /)
})

test('what is no document of concluding observations is told so', async () => {
  const { text, element } = refused({ kind: 'other', problems: [] })
  await expect.poll(text).toContain('These are not concluding observations.')
  expect(await faults(element)).toEqual([])
})

test('what is broken is listed with its places', async () => {
  const { text, click, log } = refused({
    kind: 'broken',
    problems: [{ what: { says: 'paragraph-missing', missing: 13, before: 12, found: 14 }, offset: 1234 }],
  })
  await expect.poll(text).toContain('paragraph 13 is missing')
  await click('Show in document')
  expect(log.revealed).toEqual([1234])
})
