import { afterEach, expect, test } from 'vitest'
import { reading } from '../limits'
import { type Extent, extentOf } from './extent'
import { hostsIn } from './hosts'

const element = (selector: string) => document.querySelector(selector) as Element
const many = (count: number) => '<li></li>'.repeat(count)

function foundIn(extent: Extent): string[] {
  const ids = new Set<string>()
  for (const host of hostsIn(extent, () => {})) if (host?.id) ids.add(host.id)
  return [...ids].toSorted()
}

afterEach(() => document.body.replaceChildren())

test.each([
  ['small', 0],
  ['of some size', 10_000],
  ['too large for one query', 2 * reading.large],
])('hosts at the start, in the middle and at the end of a tree that is %s', (_size, count) => {
  document.body.innerHTML = `<x-a id="a"><ul>${many(count / 2)}</ul><div id="b"><x-c id="c"><p><x-d id="d"></x-d></p></x-c></div>
    <ul>${many(count / 2)}</ul></x-a><section><span id="e">.</span><x-f id="f"></x-f></section>`
  expect(foundIn(extentOf(document.documentElement))).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('of a tag that stands very often only the empty ones, and all with a name of their own', () => {
  document.body.innerHTML = `${'<div>.</div>'.repeat(reading.many)}<div id="a">.</div><div id="b"></div><x-c id="c">.</x-c><span id="d">.</span>`
  expect(foundIn(extentOf(document.documentElement))).toEqual(['b', 'c', 'd'])
})

test('a part of a tree, from one element up to another', () => {
  document.body.innerHTML = `<x-a id="a"></x-a><main><div id="b"><x-c id="c"></x-c></div><div id="d"><x-e id="e"></x-e><p></p></div></main>`
  expect(foundIn({ root: document.body, from: element('main'), until: element('p') })).toEqual(['b', 'c', 'd', 'e'])
  expect(foundIn({ root: document.body, from: element('#d'), until: null })).toEqual(['d', 'e'])
})

test('what the page replaces in between is told of', () => {
  document.body.innerHTML = `<main><div id="a"></div><p></p></main><x-b></x-b>`
  const main = element('main')
  const lost: Node[] = []
  const hosts = hostsIn({ root: document.body, from: element('#a'), until: null }, (node) => lost.push(node))
  for (const host of hosts) if (host?.id === 'a') main.replaceChildren()
  expect(lost).toEqual([document.body])
})
