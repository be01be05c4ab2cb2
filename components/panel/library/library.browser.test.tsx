import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { PanelClient } from '../../clients/panel'
import { faults } from '../../testing/axe'
import { other } from '../../testing/library'
import { openPanel } from '../../testing/panel'
import { setMedia, themes } from '../../testing/theme'

let tidy = () => {}
beforeEach(() => setMedia({ 'prefers-reduced-motion': 'reduce' }))
afterEach(async () => {
  tidy()
  await setMedia(null)
})

function open(part: Partial<PanelClient> = {}, path = '/library') {
  const panel = openPanel(path, part)
  tidy = panel.tidy
  const named = panel.find
  const click = async (name: string) => {
    await expect.poll(() => named(name)).toBeDefined()
    const found = named(name)
    if (found) await userEvent.click(found)
  }
  return { ...panel, named, click }
}

/** What a reader holds over the panel, or has on the clipboard. */
function carrying(content: File | string): DataTransfer {
  const data = new DataTransfer()
  if (typeof content === 'string') data.setData('text/plain', content)
  else data.items.add(content)
  return data
}

test('lists documents with State, treaty, date and findings, the one that ships marked and kept', async () => {
  const { rows, library, main, named } = open()
  library.entries.set([...library.entries.get(), other(1)])
  await expect.poll(() => rows().length).toBe(2)
  expect(rows()[0]?.textContent).toContain('CRC/C/OPSC/USA/CO/3-4 · United States · OPSC · 2 June 2017 · 5 findings')
  expect(main()).toContain('Comes with Glossator')
  expect(named('Remove CRC/C/OPSC/USA/CO/3-4')).toBeUndefined()
  expect(rows()[1]?.querySelector('.subject')?.textContent).toBe('Observations finales <b>1</b>')
})

test('a library that cannot be read says that this is not all of it', async () => {
  const page = { entries: [], fitting: 1, documents: 1, paragraphs: 46, isWhole: false }
  const { main } = open({ library: async () => page })
  await expect.poll(main).toContain('The library cannot be read at the moment.')
  expect(main()).not.toContain('46 paragraphs')
})

test('a document is removed after a second thought, and the focus is not lost', async () => {
  const { library, rows, click, main, named } = open()
  library.entries.set([...library.entries.get(), other(1)])
  await click('Remove CRC/C/OPSC/FRA/CO/1')
  expect(document.activeElement).toBe(named('Keep'))
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => document.activeElement).toBe(named('Remove CRC/C/OPSC/FRA/CO/1'))
  expect(rows()).toHaveLength(2)
  await click('Remove CRC/C/OPSC/FRA/CO/1')
  await click('Remove')
  await expect.poll(() => rows().length).toBe(1)
  expect(main()).toContain('CRC/C/OPSC/FRA/CO/1 was removed.')
  expect(document.activeElement?.getAttribute('type')).toBe('search')
})

test('why a document could not be removed is said at the document', async () => {
  const busy = Object.assign(new Error('library-busy'), { fault: { says: 'library-busy' } })
  const { library, click, main } = open({ removeDocument: () => Promise.reject(busy) })
  library.entries.set([other(1)])
  await click('Remove CRC/C/OPSC/FRA/CO/1')
  await click('Remove')
  await expect.poll(main).toContain('Another window is changing the library.')
})

test('a library that does not answer is said not to once', async () => {
  const { element } = open({ library: () => Promise.reject(new Error('closed')) })
  await expect.poll(() => element.querySelectorAll('[role=alert]').length).toBe(1)
})

test('the filter stands in the address', async () => {
  const { library, rows, element } = open()
  library.entries.set([...library.entries.get(), other(1)])
  await expect.poll(() => rows().length).toBe(2)
  await userEvent.type(element.querySelector('input[type=search]') ?? element, 'fra')
  await expect.poll(() => rows().length).toBe(1)
  expect(location.hash).toBe('#/library/fra')
})

test('a long library is listed in steps', async () => {
  const { library, rows, click, main } = open()
  library.entries.set(Array.from({ length: 130 }, (_, at) => other(at)))
  await expect.poll(() => rows().length).toBe(100)
  expect(main()).toContain('100 of 130 documents')
  await click('Show 30 more')
  await expect.poll(() => rows().length).toBe(130)
})

test('packs come by file, by drop and by paste; words dragged or pasted into the filter are none', async () => {
  const { library, element, rows } = open()
  await expect.poll(() => rows().length).toBe(1)
  const file = new File(['{"format":"glossator-pack"}'], 'pack.json')
  await userEvent.upload(element.querySelector('input[type=file]') ?? element, file)
  await expect.poll(() => library.log.packs.length).toBe(1)
  const words = { bubbles: true, cancelable: true, dataTransfer: carrying('France') }
  for (const type of ['dragover', 'drop']) {
    const event = new DragEvent(type, words)
    element.querySelector('input[type=search]')?.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(false)
  }
  element.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: carrying(file) }))
  await expect.poll(() => element.textContent).toContain('Drop the pack here')
  const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carrying(file) })
  element.dispatchEvent(drop)
  expect(drop.defaultPrevented).toBe(true)
  const paste = (target: Element | null, content: File | string) =>
    target?.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: carrying(content) }),
    )
  paste(element, '{"pasted":1}')
  paste(element.querySelector('input[type=search]'), 'France')
  expect(await Promise.all(library.log.packs.map(async ([pack]) => pack?.text()))).toEqual([
    '{"format":"glossator-pack"}',
    '{"format":"glossator-pack"}',
    '{"pasted":1}',
  ])
})

test('an import shows how far it is, in records and bytes, can be cancelled, and says how it ended', async () => {
  const { library, main, click, named, element } = open()
  await expect.poll(main).toContain('Import a pack')
  element.querySelector<HTMLElement>('input[type=file]')?.focus()
  const progress = { documents: 12, records: 1_034, read: 2_500_000, size: 10_000_000 }
  library.importing.set({ status: 'running', progress })
  await expect.poll(main).toContain('2.5 MB of 10.0 MB · 12 documents, 1,034 paragraphs')
  expect(element.querySelector('progress')?.position).toBe(0.25)
  expect(document.activeElement).toBe(named('Cancel'))
  await click('Cancel')
  expect(library.log.cancelled).toBe(1)
  library.importing.set({ status: 'cancelled' })
  await expect.poll(main).toContain('Import cancelled. The library is as it was.')
  expect(document.activeElement?.getAttribute('type')).toBe('file')
  library.importing.set({
    status: 'failed',
    fault: { path: ['documents', 3, 'symbol'], says: 'twice-in-pack', value: '<img src=x onerror=alert(1)>' },
  })
  await expect.poll(main).toContain('Nothing was imported. The library is as it was.documents[3].symbol: “<img src=x')
  library.importing.set({ status: 'failed', fault: null })
  await expect.poll(main).toContain('The import broke off.')
  library.importing.set({
    status: 'done',
    report: { added: 3, updated: 1, records: 90, left: ['CRC/C/OPSC/USA/CO/3-4'], reindexed: 'no base64' },
  })
  await expect.poll(main).toContain('3 documents added and 1 document updated.')
  expect(main()).toContain('because it comes with Glossator: CRC/C/OPSC/USA/CO/3-4.')
  expect(main()).toContain('Glossator made its own.')
  expect(element.querySelector('output.outcome')?.textContent).toContain('3 documents added')
  await click('Put this message away')
  await expect.poll(() => named('Put this message away')).toBeUndefined()
})

test('an import waits until the library is its to change, not until the first bytes are read', async () => {
  const { library, main, element } = open()
  library.importing.set({ status: 'running', progress: null })
  await expect.poll(main).toContain('Waiting for the library')
  expect(element.querySelector('progress')?.position).toBe(-1)
  const progress = { documents: 0, records: 0, read: 0, size: 50_000 }
  library.importing.set({ status: 'running', progress })
  await expect.poll(main).toContain('0.0 MB of')
  expect(main()).not.toContain('Waiting for the library')
})

test('each pack that comes while an import runs is refused aloud, and the next one after it is taken', async () => {
  const { library, element } = open()
  const progress = { documents: 1, records: 1, read: 1, size: 2 }
  library.importing.set({ status: 'running', progress })
  await expect.poll(() => element.querySelector('progress')).not.toBeNull()
  const paste = () =>
    element.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: carrying('{"pasted":1}') }),
    )
  // A screen reader reads an alert out when it comes in.
  const alerts = new Set<Element>()
  const seen = () => {
    for (const alert of element.querySelectorAll('[role=alert]')) alerts.add(alert)
    return alerts.size
  }
  for (const times of [1, 2]) {
    paste()
    await expect.poll(seen).toBe(times)
  }
  expect(library.log.packs).toEqual([])
  library.importing.set({ status: 'cancelled' })
  await expect.poll(() => element.querySelector('[role=alert]')).toBeNull()
  paste()
  expect(library.log.packs).toHaveLength(1)
})

test.each([
  { says: 'no-json', path: [] },
  { says: 'no-pack', path: ['format'] },
] as const)('of what is no pack, no place in it is told: $says', async (fault) => {
  const { library, element, main } = open()
  library.importing.set({ status: 'failed', fault: { ...fault, path: [...fault.path] } })
  await expect.poll(main).toContain('The library is as it was.')
  expect(element.querySelector('.outcome .why')?.textContent).toBe('This is not a Glossator pack.')
})

test('export says when it failed', async () => {
  const { click, main } = open({ exportLibrary: () => Promise.reject(new Error('gone')) })
  await click('Export library')
  await expect.poll(main).toContain('The library was not exported.')
})

test('a view that is open asks anew when the library changes', async () => {
  const asked: string[] = []
  const { library, main } = open(
    {
      treaties: async () => {
        asked.push('treaties')
        return []
      },
    },
    '/browse',
  )
  await expect.poll(main).toContain('By document')
  const before = asked.length
  library.entries.set([other(1)])
  await expect.poll(() => asked.length).toBe(before + 1)
})

test.each(themes)('meets WCAG with a list, a question and an outcome, %s', async (theme) => {
  await setMedia({ 'prefers-color-scheme': theme })
  const { library, click, element, rows } = open()
  library.entries.set([...library.entries.get(), other(1)])
  library.importing.set({ status: 'failed', fault: { path: ['documents', 3, 'symbol'], says: 'invisible' } })
  await expect.poll(() => rows().length).toBe(2)
  await click('Remove CRC/C/OPSC/FRA/CO/1')
  expect(await faults(element)).toEqual([])
})
