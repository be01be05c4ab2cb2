import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allOn } from '../switches/rule'
import { readChoices } from './choices'
import { merge, steps } from './merge'
import { firstShared, fromShared, sharedOf, toShared } from './shared'

describe('choices', () => {
  test('begin with the United Nations’ style and with single keys', () => {
    expect(readChoices(undefined)).toEqual({ citationStyle: 'un', singleKeys: true, language: 'browser' })
  })

  test('one that cannot be read leaves the others as they are', () => {
    expect(readChoices({ citationStyle: 'vancouver', singleKeys: false, language: 'de', since: 2 })).toEqual({
      citationStyle: 'un',
      language: 'browser',
      singleKeys: false,
      since: 2,
    })
  })
})

describe('two copies', () => {
  test('each keep what the other did not touch', () => {
    const base = { singleKeys: true, 'off:a.example': true, 'off:b.example': true }
    const here = { singleKeys: false, 'off:a.example': true, 'off:b.example': true, 'off:c.example': true }
    const there = { singleKeys: true, 'off:b.example': true, 'off:d.example': true }
    expect(merge(base, here, there)).toEqual({
      singleKeys: false,
      'off:b.example': true,
      'off:c.example': true,
      'off:d.example': true,
    })
  })

  test('that never met are joined, and where they differ the one from here stands', () => {
    expect(merge({}, { language: 'fr', a: 1 }, { language: 'ar', b: 2 })).toEqual({ language: 'fr', a: 1, b: 2 })
  })

  test('of which one is as on the first day become the other, whichever turns syncing on', () => {
    const chosen = toShared(readChoices({ citationStyle: 'apa', language: 'fr' }), { ...allOn, sites: ['a.example'] })
    expect(merge(firstShared, firstShared, chosen)).toEqual(chosen)
    expect(merge(firstShared, chosen, firstShared)).toEqual(chosen)
  })

  const values = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 0, max: 2 }))
  test('are the same after both have merged, one after the other', () => {
    fc.assert(
      fc.property(values, values, values, (base, here, there) => {
        const merged = merge(base, here, there)
        expect(merge(there, there, merged)).toEqual(merged)
      }),
    )
  })

  test('the steps from one to the other lead there', () => {
    fc.assert(
      fc.property(values, values, (from, to) => {
        const { set, remove } = steps(from, to)
        const walked: Record<string, unknown> = { ...from, ...set }
        for (const name of remove) delete walked[name]
        expect(walked).toEqual(to)
      }),
    )
  })
})

describe('what goes to other computers', () => {
  const switches = { ...allOn, sites: ['a.example', 'b.example'], pages: ['https://c.example/'], pausedAt: 7 }

  test('is the choices and the sites, neither pages nor pauses', () => {
    const shared = toShared(readChoices({}), switches)
    expect(shared).toEqual({
      citationStyle: 'un',
      singleKeys: true,
      language: 'browser',
      'off:a.example': true,
      'off:b.example': true,
    })
  })

  test('is nothing that we do not know, and what another version shares is none of ours', () => {
    const unknown = { since: 2, 'off:x.example': 'y'.repeat(10_000) }
    expect(toShared(readChoices(unknown), allOn)).toEqual(firstShared)
    expect(sharedOf({ since: 2, language: 'fr', 'off:a.example': true })).toEqual({
      language: 'fr',
      'off:a.example': true,
    })
  })

  test('comes back beside the pages and the pause of this one', () => {
    const shared = { citationStyle: 'apa', 'off:b.example': true, 'off:d.example': true }
    expect(fromShared(shared, switches)).toEqual({
      choices: { citationStyle: 'apa', singleKeys: true, language: 'browser' },
      switches: { ...switches, sites: ['b.example', 'd.example'] },
    })
  })
})
