import { expect, test } from 'vitest'
import { matchPatternsOf } from './matchPatterns'

test('each site once, without its port; files of the disk are one', () => {
  const pages = ['https://a.example/1', 'https://a.example:8443/2#3', 'http://[::1]:80/', 'file:///a.html', 'file:///b']
  expect(matchPatternsOf(pages)).toEqual(['https://a.example/*', 'http://[::1]/*', 'file:///*'])
})

test.each(['http://*/x', 'http://*.example/', 'http://a*b/', 'ftp://a.example/', 'ni:///sha-256;x', 'no address'])(
  'no note brings us to %s',
  (address) => expect(matchPatternsOf([address])).toEqual([]),
)
