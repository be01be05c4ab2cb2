import { expect, test } from 'vitest'
import { decode } from './decode'

const written = Uint8Array.from([0xcf, 0xf0, 0xee, 0xe4, 0xe0, 0xe6, 0xe0])
const page = (charset: string) => new TextEncoder().encode(`<meta charset="${charset}">Crianças`)

test.each([
  ['the site names it', written, false, 'text/plain; charset="windows-1251"', 'Продажа'],
  [
    'the mark goes before what the site says',
    new TextEncoder().encode('\uFEFFé'),
    false,
    'text/plain; charset=big5',
    'é',
  ],
  [
    'a server says Latin 1 of every file',
    new TextEncoder().encode('Niños'),
    false,
    'text/plain; charset=ISO-8859-1',
    'Niños',
  ],
  ['the site names it by another name', Uint8Array.from([0x63, 0xe9]), false, 'text/plain; charset=latin1', 'cé'],
  ['the site goes before the page', page('windows-1251'), true, 'text/html;charset=UTF-8', 'Crianças'],
  ['what the site says is not so', page('utf-8'), true, 'text/html; charset=nonsense', 'Crianças'],
  ['nobody says', Uint8Array.from([0x63, 0x72, 0xe9, 0xe9]), false, '', 'créé'],
])('the encoding of a text: %s', (_name, data, isMarkup, type, text) => {
  expect(decode(data, isMarkup, type)).toContain(text)
})
