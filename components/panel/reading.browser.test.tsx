import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Reference } from '../../citations/types'
import { memoryPanelClient } from '../testing/clients'
import { article9, ranked } from '../testing/contents'
import { document as held } from '../testing/fixture'
import { other } from '../testing/library'
import { key, listed, open, tidy } from '../testing/panel'
import { setMedia } from '../testing/theme'
import { type View, viewHref } from '../views'

beforeEach(() => setMedia({ 'prefers-reduced-motion': 'reduce' }))
afterEach(() => setMedia(null))

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
    const references = [{ ...listed('0:1', 'France'), reference: citing }, listed('0:2', 'OPSC, article 9')]
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
    page.set({ status: 'read', title: 'A story', references: [listed('a', 'OPSC, article 9')] })
    await expect.poll(main).toContain('1 reference')
  })

  test('lists the references, follows changes, jumps and comes back', async () => {
    const { main, page, jumps, rows, named } = open({ name: 'page' })
    page.set({ status: 'read', title: 'A story', references: [listed('a', 'OPSC, article 9')] })
    await expect.poll(main).toContain('1 reference')
    page.set({
      status: 'read',
      title: 'A story',
      references: [listed('a', 'OPSC, article 9'), listed('gone', 'OPSC, article 3')],
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
