import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { readPolicy } from '../../data/switches/policy'
import type { OffState } from '../clients/options'
import { faults } from '../testing/axe'
import { memoryOptionsClient } from '../testing/switches'
import { setMedia, themes } from '../testing/theme'
import { mountOptions } from './mount'

let tidy = () => {}
afterEach(async () => {
  tidy()
  await setMedia(null)
})

function open(part: Partial<OffState> = {}, stores = true) {
  const element = document.createElement('div')
  document.body.append(element)
  const kit = memoryOptionsClient(part, stores)
  const unmount = mountOptions(element, kit.client)
  tidy = () => {
    unmount()
    element.remove()
  }
  const text = () => element.textContent ?? ''
  const button = (name: string) =>
    [...element.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
    )
  const field = () => element.querySelector('input')
  return { element, text, button, field, ...kit }
}

const page = 'https://news.example/story?id=4'
const some = {
  sites: ['file:', 'news.example'],
  pages: [page],
  pausedUntil: new Date(2026, 2, 1, 14, 32).toISOString(),
}

test('lists what is off, each with its way back', async () => {
  const { text, button, log } = open(some)
  await expect.poll(text).toContain('Off everywhere until 14:32')
  expect(text()).toContain('Files on this computer')
  button('Turn on now')?.click()
  button('Turn on again for news.example')?.click()
  button('Turn on again for Files on this computer')?.click()
  button(`Turn on again for ${page}`)?.click()
  expect(log).toEqual([
    { what: 'pause', on: true },
    { what: 'site', site: 'news.example', on: true },
    { what: 'site', site: 'file:', on: true },
    { what: 'page', page, on: true },
  ])
  await expect.poll(text).toContain(`On again for ${page}.`)
})

test('keeps the focus with the list when a line of it goes', async () => {
  const { element, button, off } = open(some)
  await expect.poll(() => button('Turn on again for news.example')).toBeDefined()
  button('Turn on again for news.example')?.focus()
  await userEvent.keyboard('{Enter}')
  off.set({ ...some, sites: ['file:'] })
  await expect.poll(() => button('Turn on again for news.example')).toBeUndefined()
  expect(document.activeElement?.textContent).toBe('Sites')
  expect(element.contains(document.activeElement)).toBe(true)
})

test('Enter switches the typed site off and empties the field', async () => {
  const { field, log, text } = open()
  await expect.poll(field).not.toBeNull()
  field()?.focus()
  await userEvent.keyboard('news.example{Enter}')
  await expect.poll(text).toContain('Off for news.example.')
  expect(log).toEqual([{ what: 'site', site: 'news.example', on: false }])
  expect(field()?.value).toBe('')
})

test('what is no address, and what could not be stored, stays in the field', async () => {
  const { field, button, element, text } = open({}, false)
  await expect.poll(field).not.toBeNull()
  field()?.focus()
  await userEvent.keyboard('two words{Enter}')
  await expect.poll(() => element.querySelector('[role=alert]')?.textContent).toContain('not a site address')
  expect(field()?.getAttribute('aria-invalid')).toBe('true')
  await userEvent.keyboard('{Control>}a{/Control}news.example')
  button('Turn off for this page only')?.click()
  await expect.poll(text).toContain('Nothing was switched')
  expect(field()?.value).toBe('news.example')
})

test.each(themes)('axe finds nothing: %s', async (theme) => {
  await setMedia({ 'prefers-color-scheme': theme })
  for (const part of [{}, some]) {
    const { element, text } = open(part)
    await expect.poll(text).toContain('Turn off somewhere else')
    expect(await faults(element)).toEqual([])
    tidy()
  }
})

test('a long address breaks rather than pushing the page aside', async () => {
  const { text } = open({ pages: [`https://news.example/${'a'.repeat(3_000)}`] })
  await expect.poll(text).toContain('aaa')
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
})

test('the language can be chosen, by its own name, or be the browser’s', async () => {
  const { element, choices } = open()
  await expect.poll(() => element.querySelector('select')).not.toBeNull()
  const select = element.querySelector('select') as HTMLSelectElement
  expect([...select.options].map(({ textContent }) => textContent)).toEqual([
    'Same as the browser',
    'العربية',
    '中文',
    'English',
    'Français',
    'Русский',
    'Español',
  ])
  await userEvent.selectOptions(select, 'fr')
  await expect.poll(() => choices.get().language).toBe('fr')
  await userEvent.selectOptions(select, 'browser')
  await expect.poll(() => choices.get().language).toBe('browser')
})

test('a language that could not be stored is said not to be', async () => {
  const { element, text } = open({}, false)
  await expect.poll(() => element.querySelector('select')).not.toBeNull()
  await userEvent.selectOptions(element.querySelector('select') as HTMLSelectElement, 'ru')
  await expect.poll(text).toContain('The language was not changed.')
})

test('syncing is off until it is turned on, says what it sends and what went wrong', async () => {
  const { element, text, sync } = open()
  await expect.poll(text).toContain('Nothing is sent until you turn this on.')
  const row = () => element.querySelector<HTMLInputElement>('input[role=switch]')
  expect(row()?.checked).toBe(false)
  row()?.click()
  await expect.poll(() => sync.get().on).toBe(true)
  sync.set({ on: true, problem: 'too-much' })
  await expect.poll(text).toContain('kept on this computer only')
})

test('what the institution decided is listed, with what it wrote wrongly', async () => {
  const { text, element, managed } = open()
  await expect.poll(text).toContain('On your other computers')
  expect(text()).not.toContain('What your institution decided')
  managed.set(readPolicy({ offSites: ['mail.example'], sync: false, annotatePages: 'no' }))
  await expect.poll(text).toContain('Off, with all subdomains: mail.example.')
  expect(text()).toContain('annotatePages must be true or false')
  expect(element.querySelector('input[role=switch]')).toBeNull()
})

test('options go out as a file and come in again, and a broken one changes nothing', async () => {
  const { element, button, text, saved } = open()
  await expect.poll(() => button('Save as a file')).toBeDefined()
  button('Save as a file')?.click()
  expect(saved).toEqual(['options'])
  const chooser = element.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement
  await userEvent.upload(chooser, new File(['{}'], 'glossator-options.json'))
  await expect.poll(text).toContain('2 sites and 0 pages. 1 entry named no site or page')
  await userEvent.upload(chooser, new File(['{'], 'broken.json'))
  await expect.poll(text).toContain('Nothing was changed.')
})

test('a file that could not be saved, and access that could not be asked for, are said not to be', async () => {
  const { element, button, access } = open({}, false)
  const alerts = () => [...element.querySelectorAll('.wrong, [role=alert]')].map(({ textContent }) => textContent)
  await expect.poll(() => button('Save as a file')).toBeDefined()
  button('Save as a file')?.click()
  await expect.poll(alerts).toEqual(['That did not work. Nothing was changed. Try again.'])
  access.set(false)
  await expect.poll(() => button('Allow on all sites')).toBeDefined()
  button('Allow on all sites')?.click()
  await expect.poll(() => alerts().length).toBe(2)
})

test('what is asked for in this browser is explained, and access that the browser keeps is said to be kept', async () => {
  const { element, button, text, access } = open()
  await expect.poll(text).toContain('All sites may be read.')
  const explained = [...element.querySelectorAll('.permissions dt')].map(({ textContent }) => textContent)
  expect(explained).toEqual(['Read all sites', 'Side panel', 'Storage'])
  button('Take this back')?.click()
  await expect.poll(text).toContain('only on its own extensions page')
  access.set(false)
  await expect.poll(() => button('Allow on all sites')).toBeDefined()
})
