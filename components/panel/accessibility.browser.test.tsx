import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { faults } from '../testing/axe'
import { back, emptySearch, go, key, listed, onFinding, open, snapshot, tidy } from '../testing/panel'
import { setMedia, themes } from '../testing/theme'
import { type View, viewHref } from '../views'

beforeEach(() => setMedia({ 'prefers-reduced-motion': 'reduce' }))
afterEach(() => setMedia(null))

describe('the focus', () => {
  test('a view that opens has it where that went with the link, under the name that its tab bears', async () => {
    const { element, main } = open({ name: 'finding', key })
    await expect.poll(main).toContain('surrogacy')
    expect(document.activeElement).toBe(document.body)
    const view = element.querySelector('main')
    const others = [
      { name: 'document', symbol: 'CRC/C/OPSC/USA/CO/3-4' },
      { name: 'finding', key: 'CRC/C/OPSC/USA/CO/3-4#26-27' },
    ] as const
    for (const other of others) {
      const link = view?.querySelector<HTMLElement>(`a[href="${viewHref(other)}"]`)
      link?.focus()
      link?.click()
      await expect.poll(() => document.activeElement).toBe(view)
      expect(view?.getAttribute('aria-label')).toBe(view?.querySelector('h1')?.textContent)
      expect(document.title).toBe(`${view?.querySelector('h1')?.textContent} · Glossator`)
      await back()
      await expect.poll(main).toContain('surrogacy')
    }
  })

  test('a list that is come back to has it on the row that was opened, as many rows as there were', async () => {
    const { element, main } = open({ name: 'search', query: 'child', filters: {} })
    const rows = () => [...element.querySelectorAll<HTMLElement>('[data-row]')]
    await expect.poll(() => rows().length).toBeGreaterThan(2)
    const [row, count] = [rows().at(-1), rows().length]
    row?.click()
    await expect.poll(rows).toEqual([])
    await back()
    await expect.poll(() => document.activeElement?.getAttribute('href')).toBe(row?.getAttribute('href'))
    expect(rows()).toHaveLength(count)
    expect(main()).toContain('child')
  })

  test('a place that is opened keeps it on its link, and names the view where no heading does', async () => {
    const { main, named } = open({ name: 'browse' })
    await expect.poll(main).toContain('By article')
    named('Library').focus()
    named('Library').click()
    await expect.poll(() => document.title).toBe('Library · Glossator')
    expect(document.activeElement).toBe(named('Library'))
    named('Search').click()
    await expect.poll(() => document.title).toBe('Search · Glossator')
    expect(document.activeElement?.id).toBe('search')
  })

  test('a button keeps it while it does its work, which is done once', async () => {
    let asked = 0
    const { main, named, client, safety } = open({ name: 'safekeeping' })
    let resolve = () => {}
    const promise = new Promise<void>((done) => {
      resolve = done
    })
    const plan = client.keeping.planRestore
    Object.assign(client.keeping, {
      async planRestore(id: number) {
        asked++
        await promise
        return plan(id)
      },
    })
    safety.set({ loss: null, snapshots: [snapshot], persisted: true, lowSpace: null })
    await expect.poll(main).toContain('12 notes')
    const compare = named('Compare')
    compare.focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => compare.getAttribute('aria-disabled')).toBe('true')
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(compare)
    resolve()
    await expect.poll(main).toContain('1 note comes back')
    expect(document.activeElement).toBe(compare)
    expect(asked).toBe(1)
  })
})

describe('keys', () => {
  test('/ searches, n writes a note, ? helps, and none of them acts in a field', async () => {
    const { element, field, main } = open({ name: 'finding', key })
    await expect.poll(main).toContain('Surrogate motherhood')
    await userEvent.keyboard('n')
    await expect.poll(field).not.toBeNull()
    await userEvent.keyboard('n/?')
    expect(field()?.value).toBe('n/?')
    await userEvent.keyboard('{Escape}')
    await expect.poll(field).toBeNull()
    await userEvent.keyboard('?')
    await expect.poll(() => element.querySelector('dialog')?.open).toBe(true)
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => element.querySelector('dialog')?.open).toBe(false)
    await userEvent.keyboard('/')
    await expect.poll(() => document.activeElement?.id).toBe('search')
  })

  test('n is told by its place where a keyboard writes Cyrillic or Arabic, and only there; with Shift it is none, and Caps Lock is no Shift', async () => {
    const { field, main } = open({ name: 'finding', key })
    await expect.poll(main).toContain('Surrogate motherhood')
    const type = (key: string, code: string, shiftKey = false) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true }),
      )
    expect(type('b', 'KeyN')).toBe(true)
    for (const letter of ['N', 'Т', 'ى']) expect(type(letter, 'KeyN', true)).toBe(true)
    for (const letter of ['т', 'ى', 'N', 'Т']) {
      expect(type(letter, 'KeyN')).toBe(false)
      await expect.poll(field).not.toBeNull()
      await userEvent.keyboard('{Escape}')
      await expect.poll(field).toBeNull()
    }
  })

  test('they can be switched off', async () => {
    const { client, main } = open({ name: 'browse' })
    await client.choose({ singleKeys: false })
    await expect.poll(main).toContain('By article')
    await userEvent.keyboard('/')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(location.hash).toBe('#/browse')
  })
})

describe('accessibility', () => {
  const views: [string, View, string][] = [
    ['an empty search', emptySearch, 'For example'],
    ['results', { name: 'search', query: 'children', filters: { functions: ['concern'] } }, 'results'],
    ['browsing', { name: 'browse' }, 'By article'],
    ['an article', { name: 'article', instrument: 'OPSC', article: '9' }, 'Surrogate motherhood'],
    ['a document', { name: 'document', symbol: 'CRC/C/OPSC/USA/CO/3-4' }, 'Next periodic report'],
    ['a finding with its editor', { name: 'finding', key, compose: true }, 'Cited'],
    ['the library', { name: 'library' }, 'Comes with Glossator'],
    ['the page', { name: 'page' }, '2 references'],
    ['notes', { name: 'notes' }, '1 note'],
    ['a note', { name: 'note', id: 'none' }, 'Preview'],
    ['safekeeping and a loss', { name: 'safekeeping' }, 'Snapshots'],
  ]
  for (const theme of themes) {
    test.each(views)(`axe finds no fault in %s, ${theme}, and every target is 24 pixels`, async (_, view, ready) => {
      await setMedia({ 'prefers-color-scheme': theme, 'prefers-reduced-motion': 'reduce' })
      const { client, page, element, main, safety } = open(view)
      safety.set({ loss: { had: 12, left: 2 }, snapshots: [snapshot], persisted: false, lowSpace: 4_000_000 })
      page.set({
        status: 'read',
        title: 'A story',
        references: [listed('a', 'OPSC, article 9'), listed('b', 'OPSC, article 3')],
      })
      const source = { url: 'https://news.example/story', title: 'A story', quote: 'article 9' }
      const { id } = await client.addNote({ target: onFinding, body: 'A note', source })
      if (view.name === 'note') go({ name: 'note', id })
      await expect.poll(main).toContain(ready)
      expect(await faults(element)).toEqual([])
      const small = [...element.querySelectorAll('button:not(.skip), summary, nav a, .row, select')].filter((each) => {
        const { width, height } = each.getBoundingClientRect()
        return each.checkVisibility() && (width < 24 || height < 24)
      })
      expect(small.map((each) => each.outerHTML)).toEqual([])
    })

    test(`axe finds no fault in the keyboard help, ${theme}`, async () => {
      await setMedia({ 'prefers-color-scheme': theme, 'prefers-reduced-motion': 'reduce' })
      const { element, named, main } = open({ name: 'browse' })
      await expect.poll(main).toContain('By article')
      named('Keyboard help').click()
      await expect.poll(() => element.querySelector('dialog input')).not.toBeNull()
      expect(await faults(element)).toEqual([])
    })
  }

  test('at 320 pixels, and at twice the size, nothing needs scrolling sideways', async () => {
    for (const [, view, ready] of views) {
      const { element, client, main, page, safety } = open(view)
      safety.set({ loss: { had: 12, left: 2 }, snapshots: [snapshot], persisted: false, lowSpace: 4_000_000 })
      page.set({ status: 'read', title: 'A story', references: [listed('a', 'x'.repeat(90)), listed('b', 'y')] })
      const { id } = await client.addNote({ target: onFinding, body: 'w'.repeat(400) })
      if (view.name === 'note') go({ name: 'note', id })
      await expect.poll(main).toContain(ready)
      for (const width of [320, 210]) {
        element.style.inlineSize = `${width}px`
        expect({ view: view.name, width: element.scrollWidth }).toEqual({ view: view.name, width })
      }
      tidy()
    }
  })
})
