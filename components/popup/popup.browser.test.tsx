import { afterEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { PageState } from '../clients/page'
import type { TabState } from '../clients/popup'
import { faults } from '../testing/axe'
import { article9 } from '../testing/contents'
import { memoryPopupClient } from '../testing/switches'
import { setMedia, themes } from '../testing/theme'
import { mountPopup } from './mount'

let tidy = () => {}
afterEach(async () => {
  tidy()
  await setMedia(null)
})

function open(part: Partial<TabState> = {}, stores = true) {
  const element = document.createElement('div')
  document.body.append(element)
  const kit = memoryPopupClient(part, stores)
  const unmount = mountPopup(element, kit.client)
  tidy = () => {
    unmount()
    element.remove()
  }
  const text = () => element.textContent ?? ''
  const control = (name: string) =>
    [...element.querySelectorAll<HTMLElement>('button, input')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
    )
  return { element, text, control, ...kit }
}

const reference = {
  reference: article9.reference,
  title: '',
  articles: [],
  decoded: null,
  before: '',
  printed: '',
  after: '',
}
const pageWith = (count: number): PageState => ({
  status: 'read',
  title: '',
  references: Array.from({ length: count }, (_, id) => ({ ...reference, id: `${id}` })),
})
const off = { name: 'news.example', off: true }
const until = new Date(2026, 2, 1, 14, 32).toISOString()

describe('what it says of the page', () => {
  test.each([
    [pageWith(0), 'No reference found on this page'],
    [pageWith(1), '1 reference on this page'],
    [pageWith(1_200), '1,200 references on this page'],
    [{ status: 'reading', title: '', references: [] }, 'Reading the page'],
    [{ status: 'off', title: '', reason: 'site' }, 'Glossator is off for this site.'],
    [{ status: 'off', title: '', reason: 'pause' }, 'Glossator is off everywhere for ten minutes.'],
    [{ status: 'closed', title: '', reason: 'browser' }, 'This page cannot be read.'],
    [{ status: 'closed', title: '', reason: 'shop' }, 'The extension store cannot be read.'],
    [{ status: 'closed', title: '', reason: 'pdf' }, 'This PDF cannot be read here.'],
  ] as [PageState, string][])('%#', async (page, said) => {
    const { text } = open({ page })
    await expect.poll(text).toContain(said)
  })

  test('follows it', async () => {
    const { text, tab } = open()
    await expect.poll(text).toContain('No reference found')
    tab.set({ ...tab.get(), page: pageWith(2) })
    await expect.poll(text).toContain('2 references')
  })
})

describe('what it switches', () => {
  const decided: PageState = { status: 'off', title: '', reason: 'policy' }
  const switches = ['On for news.example', 'On for this page', 'Turn off everywhere for ten minutes']

  test.each([
    ['is no site and no page that the institution decided on, which is said, but the ten minutes', false],
    ['is nothing where the institution decided on every page', true],
  ])('%s', async (_, offByPolicy) => {
    const { control, text } = open({ page: decided, offByPolicy })
    await expect.poll(text).toContain('the institution that manages this browser decided so')
    expect(switches.map((name) => control(name)?.matches(':disabled'))).toEqual([true, true, offByPolicy])
  })

  test('the site, the page, ten minutes, each by its own control', async () => {
    const { control, log, tab } = open()
    await expect.poll(() => control('On for news.example')).toBeDefined()
    control('On for news.example')?.click()
    control('On for this page')?.click()
    control('Turn off everywhere for ten minutes')?.click()
    expect(log).toEqual([
      { what: 'site', site: 'news.example', on: false },
      { what: 'page', page: 'https://news.example/story', on: false },
      { what: 'pause', on: false },
    ])
    log.length = 0
    control('Turn off everywhere for ten minutes')?.focus()
    tab.set({ ...tab.get(), site: off, pausedUntil: until })
    await expect.poll(() => control('Turn on now')).toBeDefined()
    expect(document.activeElement).toBe(control('Turn on now'))
    control('Turn on now')?.click()
    control('On for news.example')?.click()
    expect(log).toEqual([
      { what: 'pause', on: true },
      { what: 'site', site: 'news.example', on: true },
    ])
  })

  test('says when the ten minutes end, and that a page follows its site', async () => {
    const { text } = open({ pausedUntil: until, site: off })
    await expect.poll(text).toContain('Off everywhere until 14:32')
    expect(text()).toContain('The whole site is off.')
  })

  test('nothing where there is nothing to switch, but the ten minutes', async () => {
    const { element, text } = open({ site: null, address: null })
    await expect.poll(text).toContain('ten minutes')
    expect(element.querySelector('[role=switch]')).toBeNull()
  })

  test('files of this computer are one site, by name', async () => {
    const { text } = open({ site: { name: 'file:', off: false } })
    await expect.poll(text).toContain('On for files on this computer')
  })

  test('says so when it could not be stored, and shows what holds', async () => {
    const { control, element } = open({}, false)
    await expect.poll(() => control('On for this page')).toBeDefined()
    control('On for this page')?.click()
    await expect.poll(() => element.querySelector('[role=alert]')?.textContent).toContain('Nothing was switched')
    expect(element.querySelectorAll('input:checked')).toHaveLength(2)
  })
})

test('says so when what was pressed could not be opened', async () => {
  const { client, control, element } = open()
  Object.assign(client, { openPanel: () => Promise.reject(new Error('no window')) })
  await expect.poll(() => control('Open side panel')).toBeDefined()
  control('Open side panel')?.click()
  await expect.poll(() => element.querySelector('[role=alert]')?.textContent).toContain('That did not work.')
})

test('everything can be reached and pressed by keyboard, in the order it stands', async () => {
  const { element, log } = open()
  await expect.poll(() => element.querySelectorAll('button')).toHaveLength(4)
  for (let stop = 0; stop < 6; stop++) {
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement?.matches(':focus-visible')).toBe(true)
    await userEvent.keyboard(' ')
  }
  expect(log.map((entry) => (typeof entry === 'string' ? entry : entry.what))).toEqual([
    'site',
    'page',
    'pause',
    'panel',
    'reader',
    'options',
  ])
})

test.each(themes)('axe finds nothing: %s', async (theme) => {
  await setMedia({ 'prefers-color-scheme': theme })
  for (const part of [
    {},
    { site: off, pausedUntil: until, page: { status: 'off', title: '', reason: 'pause' } as const },
    { site: null, address: null, page: { status: 'closed', title: '', reason: 'pdf' } as const },
  ]) {
    const { element, text } = open(part)
    await expect.poll(text).toContain('Options')
    expect(await faults(element)).toEqual([])
    tidy()
  }
})
