import { expect, test } from 'vitest'
import { versioned } from './bundled'
import { paragraphsOf } from './facts'
import { inMemory } from './memory'
import { shippedPack } from './shipped'
import { documentOfTexts } from './testing'
import { findingLinks, findingPage } from './views'

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

test('a pair that the compiler was not sure of is told from one that the document makes', async () => {
  const [document] = structuredClone(documents)
  const pair = document?.findings.find(({ id }) => id === '24-25')
  if (!document || !pair) throw new Error('the bundled document has lost its pair')
  pair.unsure = { rule: 'the only one under its heading', confidence: 0.6 }
  const of = async (id: string) => (await findingPage(inMemory([document]), `${symbol}#${id}`))?.finding.doubtful
  expect([await of('24-25'), await of('26-27')]).toEqual([true, undefined])
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

test('findings are named by their keys, whatever document they are of', async () => {
  const others = Array.from({ length: 40 }, (_, at) => documentOfTexts(`CRC/C/OPSC/${at}/BRA`, ['Organs', 'Farms']))
  const keys = [`${symbol}#24-25`, `${symbol}#43`, 'CRC/C/OPSC/39/BRA#1-2', 'CRC/C/NONE#1', `${symbol}#99`]
  const links = await findingLinks(inMemory([...documents, ...others]), keys)
  expect(Object.fromEntries(links.map(({ key, heading, section }) => [key, (heading ?? section).title]))).toEqual({
    [`${symbol}#24-25`]: 'Surrogate motherhood',
    [`${symbol}#43`]: 'Ratification of the Optional Protocol on a Communications Procedure',
    'CRC/C/OPSC/39/BRA#1-2': 'Sale of organs',
  })
})
