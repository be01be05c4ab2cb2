import { expect, test } from 'vitest'
import { versioned } from './bundled'
import { paragraphsOf } from './facts'
import { inMemory } from './memory'
import { shippedPack } from './shipped'
import { findingPage, outlineOf } from './views'

const symbol = 'CRC/C/OPSC/USA/CO/3-4'
const { documents } = (await versioned(shippedPack)).pack
const library = inMemory(documents)

test('the page of a finding has its two paragraphs, neighbours, headings and articles', async () => {
  const page = await findingPage(library, `${symbol}#24-25`)
  expect(page?.finding.concern?.number).toBe(24)
  expect(page?.finding.recommendation?.number).toBe(25)
  expect(page?.finding.heading?.title).toBe('Surrogate motherhood')
  expect([page?.previous?.paragraphs, page?.next?.paragraphs]).toEqual([[23], [26, 27]])
  expect(page?.headingProvisions.flatMap(({ provisions }) => provisions)).toEqual(['9.1', '9.2'])
  expect(page?.articles.map(({ article }) => article.number)).toEqual(['1', '2', '9'])
})

test('a paragraph that is no finding has a page of its own, and says who refers to it', async () => {
  const page = await findingPage(library, `${symbol}#4`)
  expect(page && paragraphsOf(page.finding)).toEqual([4])
  expect(page?.citedBy).toEqual([8])
  expect([page?.previous, page?.next]).toEqual([null, null])
})

test.each([`${symbol}#99`, `${symbol}#`, `${symbol}#surrogacy`, 'CRC/C/GBR/CO/5#1', ''])(
  'no page for %j',
  async (key) => {
    expect(await findingPage(library, key)).toBeNull()
  },
)

test('an outline lists each finding once, under its section and sub-heading', () => {
  const outlines = documents.map(outlineOf)
  const findings = outlines[0]?.findings ?? []
  expect(findings.filter(({ section }) => section === 'V').map(({ paragraphs }) => paragraphs)).toEqual([
    [19, 20],
    [21, 22],
    [23],
    [24, 25],
    [26, 27],
  ])
  expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length)
  expect(findings.find(({ key }) => key.endsWith('#43'))?.heading).toBeNull()
})
