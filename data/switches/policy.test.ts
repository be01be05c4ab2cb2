import { expect, test } from 'vitest'
import { isOffByPolicy, noPolicy, readPolicy } from './policy'

const sha256 = 'ab'.repeat(32)

test('no policy decides nothing', () => {
  for (const value of [undefined, null, {}, 'off', 7])
    expect(readPolicy(value)).toEqual({ policy: noPolicy, faults: [] })
})

test('what an administrator writes is read, host names as sites', () => {
  const packs = [{ url: 'https://library.example/packs/2026.json', sha256 }]
  expect(
    readPolicy({
      annotatePages: true,
      offSites: ['https://WWW.Mail.example/inbox'],
      onlySites: [],
      sync: false,
      packs,
    }),
  ).toEqual({
    policy: { annotatePages: true, offSites: ['mail.example'], onlySites: [], sync: false, packs },
    faults: [],
  })
})

test('a setting of the wrong type is left out and named, the others hold', () => {
  const { policy, faults } = readPolicy({
    annotatePages: 'no',
    offSites: ['mail.example', 'two words'],
    onlySites: 'courts.example',
    packs: [{ url: 'http://library.example/pack.json', sha256 }],
    colour: 'blue',
  })
  expect(policy).toEqual({ ...noPolicy, offSites: ['mail.example'] })
  expect(faults.map(({ at }) => at).sort()).toEqual(['annotatePages', 'colour', 'offSites[1]', 'onlySites', 'packs'])
})

test.each([
  [{}, 'https://news.example/', false],
  [{ annotatePages: false }, 'https://news.example/', true],
  [{ annotatePages: false }, undefined, true],
  [{ offSites: ['mail.example'] }, 'https://mail.example/inbox', true],
  [{ offSites: ['mail.example'] }, 'https://old.mail.example/', true],
  [{ offSites: ['mail.example'] }, 'https://webmail.example/', false],
  [{ onlySites: ['courts.example'] }, 'https://supreme.courts.example/', false],
  [{ onlySites: ['courts.example'] }, 'https://news.example/', true],
  [{ onlySites: ['courts.example'] }, 'about:blank', true],
  [{ onlySites: ['courts.example'], offSites: ['forum.courts.example'] }, 'https://forum.courts.example/', true],
])('%j on %s: off is %s', (given, url, off) => {
  expect(isOffByPolicy(readPolicy(given).policy, url)).toBe(off)
})
