import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSwitches, switchChange } from './kept'
import { pauseLength } from './limits'
import { pageOf, siteOf, typedPage, typedSite } from './place'
import { allOn, offReason, pauseEnd, type SwitchChange, type Switches, withChange } from './rule'

const now = Date.UTC(2026, 2, 1, 9, 30)
const minute = 60_000
const story = 'https://www.news.example/story?id=4#comments'

const after = (...changes: SwitchChange[]): Switches =>
  changes.reduce((switches, change) => withChange(switches, change, now), allOn)
const siteOff = after({ what: 'site', site: 'news.example', on: false })
const pageOff = after({ what: 'page', page: 'https://www.news.example/story?id=4', on: false })
const paused = after({ what: 'pause', on: false })

describe('a site', () => {
  test.each([
    ['https://news.example/story', 'news.example'],
    ['http://NEWS.example:8080/', 'news.example'],
    ['https://www.news.example/', 'news.example'],
    ['https://news.example./', 'news.example'],
    ['https://docs.un.org/en/CRC/C/156', 'docs.un.org'],
    ['https://www.com/', 'www.com'],
    ['https://[::1]/', '[::1]'],
    ['https://übung.example/', 'xn--bung-zra.example'],
    ['blob:https://news.example/1b9d6bcd', 'news.example'],
    ['file:///home/reader/bill.html', 'file:'],
    ['about:blank', null],
    ['chrome://extensions/', null],
    ['chrome-extension://abc/options.html', null],
    ['data:text/html,<p>', null],
    ['not an address', null],
    ['', null],
  ])('of %s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site)
  })

  test.each([
    ['news.example', 'news.example'],
    ['  www.news.example  ', 'news.example'],
    ['https://news.example/story?id=4', 'news.example'],
    ['news.example/story', 'news.example'],
    ['localhost:3000', 'localhost'],
    ['[::1]:3000', '[::1]'],
    ['übung.example', 'xn--bung-zra.example'],
    ['chrome://settings', null],
    ['http://', null],
    ['two words', null],
    ['reader@news.example', null],
    ['?', null],
    ['', null],
  ])('is read from “%s” as someone types it', (typed, site) => {
    expect(typedSite(typed)).toBe(site)
  })
})

describe('a page', () => {
  test('is its address without the fragment, the query included', () => {
    expect(pageOf(story)).toBe('https://www.news.example/story?id=4')
    expect(pageOf('https://news.example')).toBe('https://news.example/')
    expect(typedPage('news.example/story#end')).toBe('https://news.example/story')
    expect(typedPage('http://news.example/story')).toBe('http://news.example/story')
  })

  test('is nothing where no address names it', () => {
    for (const url of ['about:blank', 'chrome://newtab/', 'nonsense', `https://news.example/${'a'.repeat(10_000)}`])
      expect(pageOf(url)).toBeNull()
    expect(typedPage('two words')).toBeNull()
  })
})

describe('what is off', () => {
  test('a site: all its pages, with www and without, and no other subdomain', () => {
    for (const url of [story, 'http://news.example/', 'https://news.example:8443/other'])
      expect(offReason(siteOff, url, now)).toBe('site')
    for (const url of ['https://live.news.example/', 'https://example/', 'https://other.example/'])
      expect(offReason(siteOff, url, now)).toBeNull()
  })

  test('a page: that address only, whatever its fragment', () => {
    expect(offReason(pageOff, story, now)).toBe('page')
    expect(offReason(pageOff, 'https://www.news.example/story?id=4', now)).toBe('page')
    expect(offReason(pageOff, 'https://www.news.example/story?id=5', now)).toBeNull()
  })

  test('ten minutes: every page, also one without an address, and then none', () => {
    expect(offReason(paused, story, now)).toBe('pause')
    expect(offReason(paused, undefined, now + pauseLength - 1)).toBe('pause')
    expect(offReason(paused, story, now + pauseLength)).toBeNull()
    expect(pauseEnd(paused, now + minute)).toBe(now + pauseLength)
    expect(pauseEnd(paused, now + pauseLength)).toBeNull()
  })

  test('a clock set back a little changes nothing; set back a day, it ends the ten minutes', () => {
    expect(offReason(paused, story, now - 5_000)).toBe('pause')
    expect(offReason(paused, story, now - 24 * 60 * minute)).toBeNull()
    expect(offReason(paused, story, now + 24 * 60 * minute)).toBeNull()
  })
})

describe('a change', () => {
  test('can be taken back, and leaves the others as they are', () => {
    const both = withChange(siteOff, { what: 'page', page: 'https://b.example/', on: false }, now)
    expect(withChange(both, { what: 'page', page: 'https://b.example/', on: true }, now)).toEqual(siteOff)
    expect(withChange(both, { what: 'site', site: 'news.example', on: true }, now).pages).toEqual(both.pages)
    expect(withChange(paused, { what: 'pause', on: true }, now)).toEqual(allOn)
  })

  test('said twice is said once', () => {
    const twice = withChange(siteOff, { what: 'site', site: 'news.example', on: false }, now)
    expect(twice.sites).toEqual(['news.example'])
  })

  test('puts away a pause that is over, and keeps one that is not', () => {
    const change: SwitchChange = { what: 'site', site: 'a.example', on: false }
    expect(withChange(paused, change, now + pauseLength).pausedAt).toBeNull()
    expect(withChange(paused, change, now + minute).pausedAt).toBe(now)
  })

  test('is refused when it is none', () => {
    for (const change of [
      null,
      'site',
      { what: 'everything', on: false },
      { what: 'site', on: false },
      { what: 'site', site: '', on: false },
      { what: 'page', page: 7, on: false },
      { what: 'pause', on: 'no' },
    ])
      expect(switchChange.safeParse(change).success).toBe(false)
    expect(switchChange.safeParse({ what: 'pause', on: false }).success).toBe(true)
  })
})

describe('what is stored', () => {
  test('is read as it was written', () => {
    expect(readSwitches(JSON.parse(JSON.stringify(siteOff)))).toEqual(siteOff)
  })

  test('keeps what can be read of it, and fields of another version', () => {
    expect(
      readSwitches({ sites: ['a.example', 7, null, 'a.example'], pages: 'all', pausedAt: '9:30', since: 2 }),
    ).toEqual({
      sites: ['a.example'],
      pages: [],
      pausedAt: null,
      since: 2,
    })
    const changed = withChange(readSwitches({ since: 2 }), { what: 'site', site: 'a.example', on: false }, now)
    expect(changed).toMatchObject({ since: 2 })
  })

  test('whatever it is: never throws, and switches nothing off that it does not name', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(offReason(readSwitches(value), 'https://never-named.example/', now)).not.toBe('site')
        const { sites, pages, pausedAt } = readSwitches({ sites: value, pages: value, pausedAt: value })
        expect([...sites, ...pages].every((name) => typeof name === 'string')).toBe(true)
        expect(pausedAt === null || typeof pausedAt === 'number').toBe(true)
      }),
    )
    for (const value of [undefined, null, 'off', [], { pausedAt: Number.NaN }])
      expect(offReason(readSwitches(value), story, now)).toBeNull()
  })
})
