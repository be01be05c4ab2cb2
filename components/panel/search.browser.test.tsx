import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { PanelClient } from '../clients/panel'
import { ADDRESS_REST_MS } from '../shared/limits'
import { memoryPanelClient, noFacets } from '../testing/clients'
import { back, emptySearch, go, key, open, tidy } from '../testing/panel'
import { setMedia } from '../testing/theme'

beforeEach(() => setMedia({ 'prefers-reduced-motion': 'reduce' }))
afterEach(() => setMedia(null))

/** Search takes the focus as it opens; what is typed before that goes nowhere. */
async function typeQuery(query: string) {
  await expect.poll(() => document.activeElement?.id).toBe('search')
  await userEvent.keyboard(query)
}

/** One query is not answered before that is asked for. */
function searchThatWaits(slow: string) {
  const { client } = memoryPanelClient()
  let answer = () => {}
  const search: PanelClient['search'] = async (query, filters, limit) => {
    if (query === slow) {
      await new Promise<void>((resolve) => {
        answer = resolve
      })
    }
    return client.search(query, filters, limit)
  }
  return { search, answer: () => answer() }
}

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
  await back()
  await expect.poll(() => rows().length).toBeGreaterThan(5)
  expect(document.querySelector<HTMLInputElement>('#search')?.value).toBe('children')
})

test('back from an example returns to the empty search, and stays there', async () => {
  const { main, element } = open(emptySearch)
  const field = () => element.querySelector<HTMLInputElement>('#search')?.value
  await expect.poll(main).toContain('surrogacy')
  const before = location.hash
  element.querySelector<HTMLElement>('.examples a')?.click()
  await expect.poll(field).toBe('surrogacy')
  await back()
  await expect.poll(field).toBe('')
  await new Promise((resolve) => setTimeout(resolve, ADDRESS_REST_MS * 2))
  expect(field()).toBe('')
  expect(location.hash).toBe(before)
})

test('back from the empty search returns to what was searched for', async () => {
  const { rows, element } = open(emptySearch)
  await typeQuery('surrogacy')
  await expect.poll(() => location.hash).toBe('#/search/q=surrogacy')
  go(emptySearch)
  await expect.poll(() => rows().length).toBe(0)
  await back()
  await expect.poll(() => rows().length).toBe(1)
  expect(element.querySelector<HTMLInputElement>('#search')?.value).toBe('surrogacy')
})

test('a slower answer to an older query does not replace a newer one', async () => {
  const { search, answer } = searchThatWaits('s')
  const { main, rows } = open(emptySearch, { search })
  await typeQuery('surrogacy')
  await expect.poll(() => rows().length).toBe(1)
  answer()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(rows()).toHaveLength(1)
  expect(main()).toContain('1 result')
})

test('Enter waits for the answer to what is typed, and leaves the results of an older query closed', async () => {
  const { search, answer } = searchThatWaits('surrogacy')
  const { rows } = open(emptySearch, { search })
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
  const { client } = memoryPanelClient()
  const { main } = open(
    { name: 'search', query: 'children', filters: {} },
    {
      library: async (query) => ({ ...(await client.library(query)), documents: 2 }),
      facets: async () => ({
        ...noFacets,
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
  const chosen = () => [...document.querySelectorAll('.filters select')].map((one) => (one as HTMLSelectElement).value)
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
