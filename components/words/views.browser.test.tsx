import { afterEach, describe, expect, test } from 'vitest'
import type { Language } from '../../data/api'
import { held } from '../../entrypoints/sources/held'
import { mountCard } from '../card/mount'
import { mountOptions } from '../options/mount'
import { mountPopup } from '../popup/mount'
import { faults } from '../testing/axe'
import { memoryCardClient } from '../testing/clients'
import { article9, unknownSymbol } from '../testing/contents'
import { openPanel } from '../testing/panel'
import { memoryOptionsClient, memoryPopupClient } from '../testing/switches'
import { type View, viewPath } from '../views'
import { mountWelcome } from '../welcome/mount'
import { directionOf, languages } from './languages'
import type { Messages } from './messages'
import { speak, t } from './translate'

const files = import.meta.glob<Messages>(['./??/*.json', './terms/*.json'], { import: 'default' })

async function speakFully(language: Language): Promise<void> {
  const own = Object.entries(files).filter(
    ([path]) => path.includes(`/${language}/`) || path.endsWith(`/${language}.json`),
  )
  const messages = await Promise.all(own.map(([, load]) => load()))
  speak(language, Object.assign({}, ...messages) as Messages)
}

let tidy = () => {}
afterEach(() => {
  tidy()
  speak('en')
})

function mounted(mount: (element: HTMLElement) => () => void): HTMLElement {
  const element = document.createElement('div')
  document.body.append(element)
  const unmount = mount(element)
  tidy = () => {
    unmount()
    element.remove()
  }
  return element
}

function openCard(content: typeof article9): HTMLElement {
  return mounted((element) => {
    const card = mountCard(element, memoryCardClient().client, {
      request: { reference: article9.reference, passage: { text: '', at: 0, end: 0 } },
      content,
      pinned: false,
      source: { url: '', title: '', quote: '' },
      onPin: () => {},
      onClose: () => {},
      onPause: async () => {},
    })
    return () => card.unmount()
  })
}

function openPanelAt(view: View): HTMLElement {
  const panel = openPanel(viewPath(view))
  tidy = panel.tidy
  return panel.element
}

const symbol = 'CRC/C/OPSC/USA/CO/3-4'
const views: [name: string, open: () => HTMLElement][] = [
  ['the card on an article', () => openCard(article9)],
  ['the card on a symbol', () => openCard(unknownSymbol)],
  ['the popup', () => mounted((element) => mountPopup(element, memoryPopupClient().client))],
  ['the options', () => mounted((element) => mountOptions(element, memoryOptionsClient({ sites: ['file:'] }).client))],
  ['the search', () => openPanelAt({ name: 'search', query: '', filters: {} })],
  ['a document', () => openPanelAt({ name: 'document', symbol })],
  ['a document that is not held', () => openPanelAt({ name: 'document', symbol: 'CRC/C/OPSC/FRA/CO/2/Add.1' })],
  ['a finding', () => openPanelAt({ name: 'finding', key: `${symbol}#24-25` })],
  ['the notes', () => openPanelAt({ name: 'notes' })],
  ['safekeeping', () => openPanelAt({ name: 'safekeeping' })],
]

describe.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
  test.each(views)('%s says so, meets WCAG and fits 320 pixels', async (name, open) => {
    await speakFully(language)
    const element = open()
    // The popup has a width of its own.
    const width = name === 'the popup' ? innerWidth : 320
    element.style.inlineSize = `${width}px`
    const root = () => element.querySelector('.glossator')
    await expect.poll(() => root()?.getAttribute('lang')).toBe(language)
    expect(root()?.getAttribute('dir')).toBe(directionOf(language))
    await expect.poll(() => root()?.querySelector('h1, h2')?.textContent ?? '').not.toBe('')
    expect(await faults(element)).toEqual([])
    expect(element.scrollWidth).toBeLessThanOrEqual(width)
  })
})

test('an open view follows a change of language at once, and keeps what was typed', async () => {
  const element = openPanelAt({ name: 'search', query: '', filters: {} })
  await expect.poll(() => element.textContent).toContain('Browse')
  const field = element.querySelector<HTMLInputElement>('input[type=search]')
  field?.focus()
  await speakFully('ar')
  await expect.poll(() => element.querySelector('.panel')?.getAttribute('dir')).toBe('rtl')
  expect(element.textContent).toContain(t('panel.browse'))
  expect(element.textContent).not.toContain('Browse')
  // While nothing is typed in it; what is gives it its direction.
  expect(field && getComputedStyle(field).direction).toBe('rtl')
  expect(element.querySelector('input[type=search]')).toBe(field)
  expect(document.activeElement).toBe(field)
})

test('titles of the page’s references and of the welcome’s example are in the reader’s language', async () => {
  await speakFully('fr')
  const { title, reference, articles, decoded } = article9
  const listed = { id: 'a', title, reference, articles, decoded, before: '', printed: '', after: '' }
  const panel = openPanel(viewPath({ name: 'page' }))
  tidy = panel.tidy
  panel.page.set({ status: 'read', title: 'A story', references: [listed] })
  const said = 'OPSC, article 9 (1) · Prévention, réadaptation et réparation'
  await expect.poll(() => panel.rows()[0]?.querySelector('.subject')?.textContent.trim()).toBe(said)
  panel.find(t('page.grouped'))?.click()
  await expect.poll(() => panel.element.querySelector('section h2')?.textContent).toBe(said)
  tidy()
  const client = {
    ...memoryOptionsClient().client,
    openOptions: () => {},
    keys: () => held({ next: '⌥⇧J', previous: '', open: 'Alt+Shift+L' }).source,
    changeKeys: () => {},
    example: async () => ({ reference, content: article9 }),
  }
  const welcome = mounted((element) => mountWelcome(element, client))
  await expect.poll(() => welcome.querySelector('.example-card h2')?.textContent).toBe(said)
  const keys = [...welcome.querySelectorAll('.keys dt')].map((key) => key.textContent)
  expect(keys).toEqual(['⌥⇧J', t('welcome.key-none'), 'Alt+Shift+L', t('welcome.key-escape')])
  expect(welcome.textContent).toContain(t('welcome.changeKeys'))
  tidy()
  const untold = {
    subscribe: (observer: { error(reason: unknown): void }) => (observer.error('none'), { unsubscribe() {} }),
  }
  const poorer = mounted((element) => mountWelcome(element, { ...client, keys: () => untold, changeKeys: null }))
  await expect.poll(() => poorer.querySelectorAll('.keys dt')).toHaveLength(4)
  expect(poorer.querySelector('.keys dt')?.textContent).toBe(t('welcome.key-none'))
  expect(poorer.textContent).not.toContain(t('welcome.changeKeys'))
})

test('quoted text stays in its language and direction', async () => {
  await speakFully('ar')
  const element = openPanelAt({ name: 'finding', key: `${symbol}#24-25` })
  await expect.poll(() => element.querySelectorAll('blockquote').length).toBeGreaterThan(0)
  const quoted = [...element.querySelectorAll('blockquote')]
  expect(new Set(quoted.map((each) => each.lang))).toEqual(new Set(['en']))
  expect(new Set(quoted.map((each) => getComputedStyle(each).direction))).toEqual(new Set(['ltr']))
})

test('a heading that a reason quotes stays in its language within a sentence in another', async () => {
  await speakFully('fr')
  const [first] = article9.findings
  if (first === undefined) throw new Error('The card has no finding.')
  const heading = first.finding.section.title
  const why = { says: 'heading', heading, provisions: ['9'] } as const
  const element = openCard({ ...article9, findings: [{ ...first, why: { ...why, provisions: [...why.provisions] } }] })
  await expect.poll(() => element.querySelector('.reasons bdi[lang=en]')?.textContent).toBe(heading)
  expect(element.querySelector('.reasons bdi[lang=en]')?.parentElement?.textContent).toBe(
    t('why.heading', { heading, count: 1, numbers: '9' }),
  )
})
