import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Reference } from '../../citations/types'
import type { PanelClient } from '../clients/panel'
import { faults } from '../testing/axe'
import { memoryPanelClient } from '../testing/clients'
import { article9, ranked } from '../testing/contents'
import { document as held } from '../testing/fixture'
import { other } from '../testing/library'
import { openPanel } from '../testing/panel'
import { setMedia, themes } from '../testing/theme'
import { type View, viewHref, viewPath } from '../views'

const key = 'CRC/C/OPSC/USA/CO/3-4#24-25'
const emptySearch: View = { name: 'search', query: '', filters: {} }
let tidy = () => {}

beforeEach(() => setMedia({ 'prefers-reduced-motion': 'reduce' }))
afterEach(async () => {
  tidy()
  await setMedia(null)
})

/** Search takes the focus as it opens; what is typed before that goes nowhere. */
async function typeQuery(query: string) {
  await expect.poll(() => document.activeElement?.id).toBe('search')
  await userEvent.keyboard(query)
}

/** At once, as a paste does: the test's keyboard would take half a minute. */
function paste(field: HTMLTextAreaElement | null, text: string) {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text)
  field?.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

function go(view: View) {
  location.hash = viewPath(view)
}

function open(view: View, part: Partial<PanelClient> = {}) {
  const panel = openPanel(viewPath(view), part)
  tidy = panel.tidy
  const named = (name: string) => {
    const found = panel.find(name)
    if (found === undefined) throw new Error(`Nothing is called “${name}”`)
    return found
  }
  const field = () => panel.element.querySelector('textarea')
  return { ...panel, named, field }
}

const onFinding = { type: 'finding', key } as const
const snapshot = {
  id: 1,
  taken: '2026-01-02T09:00:00.000Z',
  reason: 'daily',
  notes: 12,
  version: 2,
  digest: '',
} as const
const reference = (id: string, title: string) => ({
  id,
  title,
  articles: [],
  decoded: null,
  reference: article9.reference,
  before: 'Under ',
  printed: title,
  after: ' a party',
})

describe('search', () => {
  test('a symbol whose document is not held leads to what it tells, and other words to nothing', async () => {
    const { main, named, find } = open({ name: 'search', query: 'CRC/C/FRA/CO/5', filters: {} })
    await expect.poll(main).toContain('Nothing found')
    named('What the symbol CRC/C/FRA/CO/5 means').click()
    await expect.poll(main).toContain('The library does not hold CRC/C/FRA/CO/5.')
    go({ name: 'search', query: 'nowhere said', filters: {} })
    await expect.poll(main).toContain('Nothing found')
    expect(find('What the symbol nowhere said means')).toBeUndefined()
  })

  test('answers as one types, with function, number and marks, and the address follows', async () => {
    const { main, rows, element } = open(emptySearch)
    await typeQuery('surrogacy')
    await expect.poll(() => rows().length).toBe(1)
    expect(main()).toContain('Concern')
    expect(rows()[0]?.textContent).toContain('24')
    expect(element.querySelector('mark')?.textContent).toBe('surrogacy')
    await expect.poll(() => location.hash).toBe('#/search/q=surrogacy')
  })

  test('arrow keys move through the results, Enter opens, back returns to the same results', async () => {
    const { main, rows } = open(emptySearch)
    await typeQuery('children')
    await expect.poll(() => rows().length).toBeGreaterThan(5)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement).toBe(rows()[1])
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    expect(document.activeElement?.id).toBe('search')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.poll(main).toContain('Copy citation')
    history.back()
    await expect.poll(() => rows().length).toBeGreaterThan(5)
    expect(document.querySelector<HTMLInputElement>('#search')?.value).toBe('children')
  })

  test('a slower answer to an older query does not replace a newer one', async () => {
    const { client } = memoryPanelClient()
    let answerFirst = () => {}
    const { main, rows } = open(emptySearch, {
      search: async (query, filters, limit) => {
        if (query === 's') {
          await new Promise<void>((resolve) => {
            answerFirst = resolve
          })
        }
        return client.search(query, filters, limit)
      },
    })
    await typeQuery('surrogacy')
    await expect.poll(() => rows().length).toBe(1)
    answerFirst()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(rows()).toHaveLength(1)
    expect(main()).toContain('1 result')
  })

  test('Enter waits for the answer to what is typed, and leaves the results of an older query closed', async () => {
    const { client } = memoryPanelClient()
    let answer = () => {}
    const { rows } = open(emptySearch, {
      search: async (query, filters, limit) => {
        if (query === 'surrogacy') {
          await new Promise<void>((resolve) => {
            answer = resolve
          })
        }
        return client.search(query, filters, limit)
      },
    })
    await typeQuery('child')
    await expect.poll(() => rows().length).toBeGreaterThan(1)
    await userEvent.clear(document.activeElement as HTMLInputElement)
    await userEvent.keyboard('surrogacy{Enter}')
    expect(location.hash).not.toContain('/finding/')
    answer()
    await expect.poll(() => location.hash).toContain(`#/finding/${encodeURIComponent(key)}`)
  })

  test('keys of an input method belong to the text', async () => {
    const { rows } = open({ name: 'search', query: 'surrogacy', filters: {} })
    await expect.poll(() => rows().length).toBe(1)
    const field = document.querySelector<HTMLInputElement>('#search')
    for (const key of ['Enter', 'Escape']) {
      for (const told of [{ isComposing: true }, { keyCode: 229 }]) {
        const event = new KeyboardEvent('keydown', { key, ...told, bubbles: true, cancelable: true })
        field?.dispatchEvent(event)
        expect(event.defaultPrevented).toBe(false)
      }
    }
    expect(field?.value).toBe('surrogacy')
    expect(location.hash).toBe('#/search/q=surrogacy')
  })

  test('the best come first, more when asked for', async () => {
    const { client } = memoryPanelClient()
    const { rows, named, main } = open(
      { name: 'search', query: 'children', filters: {} },
      { search: (query, filters, limit) => client.search(query, filters, limit / 10) },
    )
    await expect.poll(main).toMatch(/The best 2 of \d+ results/)
    expect(rows()).toHaveLength(2)
    named('Show more').click()
    await expect.poll(() => rows().length).toBe(6)
    named('Clear search').click()
    await typeQuery('child')
    await expect.poll(main).toMatch(/The best 2 of/)
  })

  test('results can be narrowed to a State, a treaty, a year or a document, with how many are left', async () => {
    const none = {
      states: [],
      treaties: [],
      documents: [],
      years: [],
      sections: [],
      articles: [],
      functions: [],
      hasNotes: 0,
    }
    const { client } = memoryPanelClient()
    const { main } = open(
      { name: 'search', query: 'children', filters: {} },
      {
        library: async (query) => ({ ...(await client.library(query)), documents: 2 }),
        facets: async () => ({
          ...none,
          states: [{ value: 'BRA', label: 'Brazil', count: 12 }],
          documents: [{ value: 'CRC/C/OPSC/BRA/CO/1', label: 'CRC/C/OPSC/BRA/CO/1', count: 12 }],
          articles: [{ value: '9', label: '9', count: 7 }],
          functions: [{ value: 'concern', label: 'concern', count: 5 }],
          hasNotes: 2,
        }),
      },
    )
    const filters = () => document.querySelector<HTMLElement>('.filters summary')
    await expect.poll(filters).not.toBeNull()
    filters()?.click()
    await expect.poll(main).toContain('Brazil (12)')
    expect(main()).toMatch(/Article 9 [^\n]*\(7\)/)
    expect(main()).toMatch(/Concern\s*\(5\)/)
    expect(main()).toMatch(/With notes only\s*\(2\)/)
    const state = [...document.querySelectorAll('select')].find((one) => one.innerText.includes('Brazil'))
    if (state === undefined) throw new Error('No State can be chosen.')
    await userEvent.selectOptions(state, 'BRA')
    await expect.poll(() => location.hash).toContain('state=BRA')
    const place = [...document.querySelectorAll('select')].find((one) => one.innerText.includes('CO/1 (12)'))
    if (place === undefined) throw new Error('No document can be chosen.')
    await userEvent.selectOptions(place, 'CRC/C/OPSC/BRA/CO/1')
    await expect.poll(() => location.hash).toContain('document=CRC')
  })

  test('a filter that leaves nothing keeps its control', async () => {
    const { client } = memoryPanelClient()
    open(
      { name: 'search', query: 'zzz', filters: { state: 'BRA', treaty: 'OPSC', year: '2017', document: 'CRC/C/X' } },
      { library: async (query) => ({ ...(await client.library(query)), documents: 2 }) },
    )
    const chosen = () =>
      [...document.querySelectorAll('.filters select')].map((one) => (one as HTMLSelectElement).value)
    await expect.poll(chosen).toEqual(expect.arrayContaining(['BRA', 'OPSC', '2017', 'CRC/C/X']))
  })

  test('filters narrow, stand in the address, and can be cleared', async () => {
    const { rows, named, main } = open({ name: 'search', query: 'children', filters: { functions: ['concern'] } })
    await expect.poll(main).toContain('1 filter')
    await expect.poll(() => rows().length).toBe(4)
    named('Clear filters').click()
    await expect.poll(() => rows().length).toBeGreaterThan(4)
    await expect.poll(() => location.hash).toBe('#/search/q=children')
    const box = document.querySelector<HTMLDetailsElement>('details.filters')
    expect(box?.open).toBe(true)
    expect(document.activeElement).toBe(box?.querySelector('summary'))
  })

  test('finding nothing says so, and so does a library that fails', async () => {
    const { main } = open({ name: 'search', query: 'zzz', filters: {} })
    await expect.poll(main).toContain('Nothing found for “zzz”.')
    tidy()
    let broken = true
    const failing = open(
      { name: 'search', query: 'zzz', filters: {} },
      {
        search: async () => {
          if (broken) throw new Error('closed')
          return { results: [], total: 0 }
        },
      },
    )
    await expect.poll(failing.main).toContain('The library did not answer.')
    broken = false
    failing.named('Try again').click()
    await expect.poll(failing.main).toContain('Nothing found')
  })

  test('notes that cannot be read say why', async () => {
    const reason = Object.assign(new Error(), { fault: { says: 'notes-full' } })
    const full = {
      subscribe: (observer: { error(reason: unknown): void }) => {
        observer.error(reason)
        return { unsubscribe() {} }
      },
    }
    const { main } = open({ name: 'notes' }, { notes: () => full })
    await expect.poll(main).toContain('There is no room left to store notes.')
    expect(main()).not.toContain('library')
  })
})

describe('reading', () => {
  test('a finding shows both sides, what is cited, and its neighbours', async () => {
    const { main, named } = open({ name: 'finding', key })
    await expect.poll(main).toContain('Surrogate motherhood')
    for (const part of ['para. 24', 'para. 25', 'OPSC, articles 1 and 2', 'OPSC, art. 9 (1) and (2)', 'para. 46'])
      expect(main()).toContain(part)
    const articles = ['OPSC, article 1', 'OPSC, article 2', 'OPSC, art. 9 (1) and (2)']
    expect(articles.map((name) => named(name).getAttribute('href'))).toEqual(
      ['1', '2', '9'].map((article) => viewHref({ name: 'article', instrument: 'OPSC', article })),
    )
    named('Next · 26–27Child sex tourism').click()
    await expect.poll(main).toContain('UNWTO Global Code of Ethics')
  })

  test('a finding whose pair may be none says so', async () => {
    const page = structuredClone(await memoryPanelClient().client.finding(key))
    if (page) page.finding.doubtful = true
    const { main } = open({ name: 'finding', key }, { finding: async () => page })
    await expect.poll(main).toContain('That the one answers the other was read by a rule, which can be wrong.')
  })

  test('a document is whole, and a paragraph in the address has the focus', async () => {
    const { main } = open({ name: 'document', symbol: 'CRC/C/OPSC/USA/CO/3-4', paragraph: 46 })
    await expect.poll(main).toContain('Next periodic report')
    await expect
      .poll(() => document.activeElement?.textContent)
      .toContain('fifth periodic report, due on 23 January 2022')
  })

  test('what stands before the first section is named in the reader’s language, without a number', async () => {
    const before = { id: '0', title: 'Opening paragraphs', parent: null, provisions: [] }
    const paragraphs = held.paragraphs.map((each) => (each.number === 1 ? { ...each, section: '0' } : each))
    const french = { ...held, language: 'fr' as const, sections: [before, ...held.sections], paragraphs }
    const { element } = open({ name: 'document', symbol: held.symbol }, { document: async () => french })
    const title = () => element.querySelector('h2#section-0 > [lang=en]')?.textContent
    await expect.poll(title).toBe('Before the first section')
    expect(element.querySelector('.contents button')?.textContent).toBe('Before the first section')
  })

  test('a finding that stands before the first section is named so wherever it is listed', async () => {
    const before = { section: { id: '0', title: 'Opening paragraphs' }, heading: null }
    const found = article9.findings.map((each) => ({ ...each, finding: { ...each.finding, ...before } }))
    const { element } = open(
      { name: 'article', instrument: 'OPSC', article: '9' },
      { findingsOfArticle: async () => found },
    )
    await expect
      .poll(() => element.querySelector('.finding-row [lang=en] > [lang]')?.textContent)
      .toBe('Before the first section')
    const page = structuredClone(await memoryPanelClient().client.finding(key))
    if (page?.next) Object.assign(page.next, before)
    tidy()
    const other = open({ name: 'finding', key }, { finding: async () => page })
    await expect
      .poll(() => other.element.querySelector('.neighbour.next')?.textContent)
      .toContain('Before the first section')
  })

  test('a document that is not held is told from its symbol, and can be read, added, noted, and found on the page', async () => {
    const cited = 'CRC/C/OPSC/FRA/CO/2'
    const { element, main, named, page, jumps } = open({ name: 'document', symbol: cited })
    await expect.poll(main).toContain('Concluding observations')
    expect(main()).toContain('Committee on the Rights of the Child')
    expect(main()).toContain('France')
    const official = [...element.querySelectorAll('a')].find(({ textContent }) =>
      textContent?.includes('Official text'),
    )
    expect(official?.href).toBe(`https://docs.un.org/en/${cited}`)
    expect(main()).not.toContain('On this page')
    const citing: Reference = { kind: 'symbol', start: 0, end: 1, symbol: cited, pinpoints: [] }
    const references = [{ ...reference('0:1', 'France'), reference: citing }, reference('0:2', 'OPSC, article 9')]
    page.set({ status: 'read', title: 'A story', references })
    await expect.poll(() => element.querySelectorAll('[data-row]').length).toBe(1)
    element.querySelector<HTMLElement>('[data-row]')?.click()
    await expect.poll(() => jumps).toEqual(['0:1'])
    await expect.poll(main).toContain('Back')
    named('Write a note').click()
    await userEvent.keyboard('to be asked for')
    await expect.poll(main).toContain('Saved')
    named('Import a pack').click()
    await expect.poll(() => location.hash).toBe('#/library')
  })

  test.each<[View, string]>([
    [{ name: 'finding', key: 'CRC/C/NONE/CO/1#1-2' }, 'The library has no such finding.'],
    [{ name: 'document', symbol: 'CRC/C/NONE/CO/1' }, 'The library does not hold CRC/C/NONE/CO/1.'],
    [{ name: 'article', instrument: 'OPSC', article: '99' }, 'The library does not have this article.'],
    [{ name: 'note', id: 'none' }, 'This note does not exist.'],
  ])('%j, which is not there, says so', async (view, said) => {
    const { main } = open(view)
    await expect.poll(main).toContain(said)
  })

  test('where a note is not there, the way leads to the copies that may hold it', async () => {
    const { named } = open({ name: 'note', id: 'none' })
    await expect.poll(() => named('Export, import, safekeeping').getAttribute('href')).toBe('#/safekeeping')
  })

  test('browse lists every document, some at a time, and narrows them by what is typed', async () => {
    const all = Array.from({ length: 150 }, (_, at) => other(at + 1))
    const library = async ({ words, most }: { words: string; most: number }) => {
      const fitting = all.filter(({ symbol }) => symbol.includes(words))
      return {
        entries: fitting.slice(0, most),
        fitting: fitting.length,
        documents: all.length,
        paragraphs: 0,
        isWhole: true,
      }
    }
    const { main, element, named } = open({ name: 'browse' }, { library })
    await expect.poll(main).toContain('100 of 150 documents')
    expect(main()).not.toContain('FRA/CO/150')
    named('Show 50 more').click()
    await expect.poll(main).toContain('FRA/CO/150')
    const typed = element.querySelector<HTMLInputElement>('main input[type=search]')
    if (typed === null) throw new Error('Nothing can be typed.')
    await userEvent.fill(typed, 'CO/77')
    await expect.poll(main).toContain('1 document')
    expect(main()).toContain('FRA/CO/77')
    expect(document.activeElement).toBe(typed)
  })

  test('a heading keeps its document’s language, also where a reason quotes it', async () => {
    const [first = ranked('24-25'), ...others] = article9.findings
    const inFrench = structuredClone(first)
    inFrench.why = { says: 'heading', heading: 'Maternité de substitution', provisions: ['9.1'] }
    inFrench.finding.document.language = 'fr'
    const { element, main } = open(
      { name: 'article', instrument: 'OPSC', article: '9' },
      { findingsOfArticle: async () => [inFrench, ...others] },
    )
    await expect.poll(main).toContain('The heading “Maternité de substitution” cites article 9 (1).')
    const row = element.querySelector('.finding-row')
    expect([...(row?.querySelectorAll('[lang=fr]') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Surrogate motherhood',
      'Maternité de substitution',
    ])
  })

  test('a view that breaks leaves the panel standing', async () => {
    const { main, named } = open({ name: 'browse' }, { treaties: async () => [null] as never })
    await expect.poll(main).toContain('This view stopped working. Your notes are safe.')
    named('Notes').click()
    await expect.poll(main).toContain('No notes yet.')
  })
})

describe('this page', () => {
  test('says why there is nothing to list, and lists again', async () => {
    const { main, page } = open({ name: 'page' })
    page.set({ status: 'off', title: 'A story', reason: 'site' })
    await expect.poll(main).toContain('Glossator is off for this site.')
    expect(main()).toContain('Turn it on again')
    page.set({ status: 'closed', title: '', reason: 'pdf' })
    await expect.poll(main).toContain('This PDF cannot be read here.')
    page.set({ status: 'read', title: 'A story', references: [reference('a', 'OPSC, article 9')] })
    await expect.poll(main).toContain('1 reference')
  })

  test('lists the references, follows changes, jumps and comes back', async () => {
    const { main, page, jumps, rows, named } = open({ name: 'page' })
    page.set({ status: 'read', title: 'A story', references: [reference('a', 'OPSC, article 9')] })
    await expect.poll(main).toContain('1 reference')
    page.set({
      status: 'read',
      title: 'A story',
      references: [reference('a', 'OPSC, article 9'), reference('gone', 'OPSC, article 3')],
    })
    await expect.poll(main).toContain('2 references')
    rows()[0]?.click()
    await expect.poll(main).toContain('Back to where I was')
    expect(rows()[0]?.nextElementSibling?.contains(named('Back to where I was'))).toBe(true)
    named('Back to where I was').click()
    await expect.poll(() => jumps).toEqual(['a', 'back'])
    expect(document.activeElement).toBe(rows()[0])
    rows()[1]?.click()
    await expect.poll(main).toContain('no longer on the page')
  })

  test('a note being written stays when the page changes its title', async () => {
    const { main, page, named, field } = open({ name: 'page' })
    const read = { status: 'read' as const, url: 'https://news.example/story', references: [] }
    page.set({ ...read, title: 'A story' })
    await expect.poll(main).toContain('Write a note')
    named('Write a note').click()
    await expect.poll(field).not.toBeNull()
    page.set({ ...read, title: '(1) A story' })
    await expect.poll(main).toContain('(1) A story')
    expect(field()).not.toBeNull()
  })
})

describe('notes', () => {
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
    const { client, stored, field, main, named, element } = open({ name: 'notes' })
    const { id } = await client.addNote({ target: onFinding, body: 'one' })
    go({ name: 'note', id })
    await expect.poll(field).not.toBeNull()
    await client.removeNote(id)
    await expect.poll(main).toContain('This note was deleted in the meantime.')
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
})

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
      history.back()
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
    history.back()
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

describe('reading and sorting notes', () => {
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
        references: [reference('a', 'OPSC, article 9'), reference('b', 'OPSC, article 3')],
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
      page.set({ status: 'read', title: 'A story', references: [reference('a', 'x'.repeat(90)), reference('b', 'y')] })
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
