import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { key, open, snapshot } from '../../testing/panel'
import { setMedia } from '../../testing/theme'

beforeEach(() => setMedia({ 'prefers-reduced-motion': 'reduce' }))
afterEach(() => setMedia(null))

describe('safekeeping', () => {
  test('a loss is told over every view, the newest snapshot restored, and that taken back', async () => {
    const { element, named, stored, safety } = open({ name: 'browse' })
    safety.set({ loss: { had: 12, left: 2 }, snapshots: [snapshot], persisted: true, lowSpace: null })
    await expect.poll(() => element.textContent).toContain('10 notes are missing: there were 12, and 2 are left.')
    named('Restore').click()
    await expect.poll(() => element.textContent).toContain('1 note restored.')
    expect(element.textContent).not.toContain('are missing')
    named('Undo').click()
    await expect.poll(stored).toEqual([])
  })

  test('a loss that is accepted hands the focus on to the view', async () => {
    const { element, named, safety } = open({ name: 'browse' })
    safety.set({ loss: { had: 12, left: 2 }, snapshots: [], persisted: true, lowSpace: null })
    await expect.poll(() => element.textContent).toContain('10 notes are missing')
    named('Nothing is missing').focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => element.textContent).not.toContain('10 notes are missing')
    expect(document.activeElement?.tagName).toBe('MAIN')
  })

  test('what a warning says stands clear of its edges', async () => {
    const { element, safety } = open({ name: 'notes' })
    safety.set({ loss: { had: 12, left: 2 }, snapshots: [snapshot], persisted: true, lowSpace: 4_000_000 })
    await expect.poll(() => element.querySelectorAll('[role=alert]').length).toBe(2)
    for (const warning of element.querySelectorAll('[role=alert]')) {
      const words = document.createRange()
      words.selectNodeContents(warning)
      const [edge, inner] = [warning.getBoundingClientRect(), words.getBoundingClientRect()]
      expect(inner.left - edge.left).toBeGreaterThan(12)
      expect(inner.top - edge.top).toBeGreaterThan(8)
    }
  })

  test('a snapshot says what it would bring back before it does', async () => {
    const { main, named, stored, safety } = open({ name: 'safekeeping' })
    safety.set({ loss: null, snapshots: [snapshot], persisted: true, lowSpace: null })
    await expect.poll(main).toContain('12 notes')
    named('Compare').click()
    await expect.poll(main).toContain('1 note comes back')
    expect(await stored()).toEqual([])
    named('Restore').click()
    await expect.poll(async () => (await stored()).length).toBe(1)
  })
})

describe('out and in', () => {
  async function choose(element: HTMLElement, content: string) {
    await expect.poll(() => element.querySelector('input[type=file]')).not.toBeNull()
    const field = element.querySelector<HTMLInputElement>('input[type=file]')
    const files = new DataTransfer()
    files.items.add(new File([content], 'notes.json'))
    if (field) field.files = files.files
    field?.dispatchEvent(new Event('change', { bubbles: true }))
  }

  test('an import says what it would do, asks where texts differ, and can be taken back', async () => {
    const { element, main, named, stored, saved } = open({ name: 'safekeeping' })
    await choose(element, 'incoming')
    await expect.poll(main).toContain('1 note will be added')
    for (const line of [
      '2 notes are here with different texts',
      '3 are here already',
      '1 of these is among the deleted',
    ])
      expect(main()).toContain(line)
    expect(main()).toContain('Entry 7: id: this must be a text')
    expect(await stored()).toEqual([])
    await userEvent.click(element.querySelectorAll('input[type=radio]')[2] as HTMLElement)
    named('Import').click()
    await expect.poll(() => element.textContent).toContain('3 notes imported.')
    expect(saved).toEqual(['theirs'])
    expect(await stored()).toHaveLength(1)
    named('Undo').click()
    await expect.poll(stored).toEqual([])
  })

  test('what was written since an import stays when that is taken back, and is told of', async () => {
    const { client, element, main, named, stored } = open({ name: 'safekeeping' })
    await choose(element, 'incoming')
    await expect.poll(main).toContain('1 note will be added')
    named('Import').click()
    await expect.poll(() => element.textContent).toContain('3 notes imported.')
    for (const { id, revision } of await stored()) await client.updateNote(id, 'rewritten', revision)
    named('Undo').click()
    await expect.poll(() => element.textContent).toContain('1 note changed since was kept.')
    expect((await stored()).map(({ body }) => body)).toEqual(['rewritten'])
  })

  test('a cancelled import leaves the focus where a file is chosen', async () => {
    const { element, main, named } = open({ name: 'safekeeping' })
    await choose(element, 'incoming')
    await expect.poll(main).toContain('1 note will be added')
    named('Cancel').focus()
    named('Cancel').click()
    await expect.poll(() => document.activeElement?.getAttribute('type')).toBe('file')
  })

  test('a file that cannot be read says why', async () => {
    const { element, main } = open({ name: 'safekeeping' })
    await choose(element, '')
    await expect.poll(main).toContain('This file is empty. Nothing was imported.')
  })

  test('every format of export says what it is for', async () => {
    const { main, named, saved } = open({ name: 'safekeeping' })
    await expect.poll(main).toContain('it can be imported again')
    for (const [at, name] of ['Complete copy (JSON)', 'Report (HTML)', 'Text (Markdown)', 'Table (CSV)'].entries()) {
      named(name).click()
      await expect.poll(() => saved).toHaveLength(at + 1)
    }
    await expect.poll(() => saved).toContain('annotations')
  })

  test('a choice that could not be stored is said not to be', async () => {
    const { element, named } = open({ name: 'finding', key }, { choose: () => Promise.reject(new Error('full')) })
    const style = () => element.querySelector<HTMLSelectElement>('.cite-more select')
    await expect.poll(style).not.toBeNull()
    element.querySelector<HTMLElement>('.cite-more summary')?.click()
    await userEvent.selectOptions(style() as HTMLSelectElement, 'oscola')
    await expect.poll(() => element.querySelector('.cite-more [role=alert]')?.textContent).toContain('did not work')
    named('Keyboard help').click()
    await userEvent.click(element.querySelector('dialog input[type=checkbox]') as HTMLElement)
    await expect.poll(() => element.querySelector('dialog [role=alert]')?.textContent).toContain('did not work')
  })

  test('the style of citation is chosen once and kept, and a reference is saved', async () => {
    const { client, named, element, saved, main } = open({ name: 'finding', key })
    await expect.poll(main).toContain('Surrogate motherhood')
    await userEvent.click(element.querySelector('.cite-more summary') as HTMLElement)
    await userEvent.selectOptions(element.querySelector('.cite-more select') as HTMLElement, 'OSCOLA')
    const chosen: string[] = []
    client.choices().subscribe({ next: (now) => chosen.push(now.citationStyle), error: () => undefined })
    await expect.poll(() => chosen).toEqual(['oscola'])
    named('BibTeX').click()
    expect(saved).toEqual(['CRC/C/OPSC/USA/CO/3-4 bibtex'])
  })
})
