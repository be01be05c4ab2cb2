import { expect, test } from 'vitest'
import type { Reference } from '../../citations/types'
import type { Tie } from '../api'
import { versioned } from '../library/bundled'
import { inMemory } from '../library/memory'
import { shippedPack } from '../library/shipped'
import { documentOfTexts } from '../library/testing'
import { lookUp } from './index'

const symbol = 'CRC/C/OPSC/USA/CO/3-4'
const library = inMemory((await versioned(shippedPack)).pack.documents)

/** Looks up the provision whose words stand between square brackets in a sentence. */
function cited(sentence: string, provisions: string[], instrument = 'OPSC') {
  const at = sentence.indexOf('[')
  const text = sentence.replace(/[[\]]/g, '')
  const end = sentence.indexOf(']') - 1
  const reference: Reference = { kind: 'provision', instrument, provisions, start: at, end, evidence: 'named' }
  return lookUp({ reference, passage: { text, at, end } }, library)
}

function ofDocument(printed: string, pinpoints: string[] = [], around = '') {
  const reference: Reference = { kind: 'symbol', symbol: printed, pinpoints, start: 0, end: printed.length }
  return lookUp({ reference, passage: { text: `${printed} ${around}`, at: 0, end: printed.length } }, library)
}

const firstOf = async (content: ReturnType<typeof cited>) => (await content).findings[0]

test.each<[string, string, number[]]>([
  ['3', '[Article 3] of the Optional Protocol makes the transfer of organs of a child for profit a crime.', [30, 31]],
  [
    '3',
    'Under [article 3], improperly inducing consent to an adoption by paying the birth mother is an offence.',
    [23],
  ],
  ['3', 'Growers who use the forced labour of children on farms come under [article 3] of the Protocol.', [21, 22]],
  ['3', 'Must [article 3] reach child pornography that is not visual, such as writing?', [28, 29]],
  ['3', 'The kidneys of children are sold, contrary to [article 3] and article 9 of the Protocol.', [30, 31]],
  [
    '4',
    'The bill would, as [article 4] asks, give courts jurisdiction over crimes that nationals commit abroad.',
    [32, 33],
  ],
  ['5', 'Suspects fled; [article 5] allows extradition without a bilateral treaty.', [34, 35]],
  ['8', 'Child witnesses had to testify in open court, despite [article 8].', [40, 41]],
  ['8', 'Children without a lawyer face deportation hearings, although [article 8] protects victims.', [38, 39]],
  ['9', 'Does [article 9] of the Protocol reach commercial surrogacy contracts?', [24, 25]],
  ['9', 'Hotels and airlines sign a code against child sex tourism, in line with [article 9].', [26, 27]],
  ['9', '[Article 9] asks more of agencies that arrange intercountry adoptions.', [23]],
  ['9.1', 'Buyers go unpunished, which [article 9(1)] was to prevent.', [19, 20]],
  ['9.3', 'Shelters for victims are few; [article 9 (3)] calls for their recovery.', [36, 37]],
  ['9.4', 'Victims sued for compensation under [article 9 (4)].', [36, 37]],
  ['10', 'Neighbouring countries work together under [article 10].', [42]],
  ['12', 'The next report under [article 12] is due.', [46]],
  [
    '3',
    'El [artículo 3] del Protocolo facultativo relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía prohíbe la venta de órganos.',
    [30, 31],
  ],
  [
    '9',
    'L’[article 9] du Protocole facultatif à la Convention relative aux droits de l’enfant, concernant la vente d’enfants, vise le tourisme sexuel.',
    [26, 27],
  ],
])('article %s: %s', async (provision, sentence, paragraphs) => {
  expect((await firstOf(cited(sentence, [provision])))?.paragraphs).toEqual(paragraphs)
})

test.each<[string, number[], Tie]>([
  ['1', [24, 25], 'paragraph'],
  ['3', [28, 29], 'paragraph'],
  ['4', [32, 33], 'paragraph'],
  ['5', [34, 35], 'heading'],
  ['8', [40, 41], 'heading'],
  ['9.1', [19, 20], 'heading'],
  ['9.3', [36, 37], 'paragraph'],
  ['10', [42], 'paragraph'],
  ['10.1', [42], 'paragraph'],
  ['12', [46], 'paragraph'],
])('article %s alone brings what cites it, its own subject first', async (provision, paragraphs, tie) => {
  const first = await firstOf(cited('See [it] there.', [provision]))
  expect([first?.paragraphs, first?.tie]).toEqual([paragraphs, tie])
})

test.each(['11', '13', '14', '15', '16', '17'])(
  'article %s, on which the Committee said nothing, brings nothing',
  async (provision) => {
    const content = await cited(`The State made a declaration on [article ${provision}].`, [provision])
    expect(content.findings).toEqual([])
    expect(content.articles.map(({ number }) => number)).toEqual([provision])
  },
)

test('the reason says who cites what', async () => {
  const own = await firstOf(cited('[Article 1] of the OPSC', ['1']))
  expect(own?.why).toEqual({ says: 'paragraph', paragraph: 25, provisions: ['1', '2'] })
  const heading = await firstOf(cited('[Article 9] of the OPSC on surrogacy', ['9']))
  expect(heading?.why).toEqual({ says: 'section', section: 'V', provisions: ['9.1', '9.2'] })
  const subject = await firstOf(cited('[Article 3] of the OPSC: child labour on farms, unlimited working hours', ['3']))
  expect(subject?.tie).toBe('subject')
  expect(subject?.why).toEqual({ says: 'subject', words: expect.arrayContaining(['child labour']) })
})

test('a neighbouring paragraph of the same article ties by subject only, and last', async () => {
  const { findings } = await cited('[Article 9 (3)] of the OPSC', ['9.3'])
  const ties = findings.map(({ tie }) => tie)
  expect(ties.lastIndexOf('heading')).toBeLessThan(ties.indexOf('subject'))
  expect(findings.find(({ tie }) => tie === 'subject')?.why).toMatchObject({
    says: expect.stringMatching(/-beside$/),
    provisions: ['9.1', '9.2'],
  })
})

test('the words of another reference count for that one', async () => {
  const sentence = '[Article 5] deals with extradition, while article 3 forbids the sale of organs.'
  expect((await firstOf(cited(sentence, ['5'])))?.paragraphs).toEqual([34, 35])
  const other = 'Article 5 deals with extradition, while [article 3] forbids the sale of organs.'
  expect((await firstOf(cited(other, ['3'])))?.paragraphs).toEqual([30, 31])
})

test('what is kept of an article is of that article, and of that paragraph of it, alone', async () => {
  const asked = ['3', '9', '9.1', '9.3', '8', '10']
  const ask = (provision: string) => cited('See [there].', [provision])
  const first = []
  for (const provision of asked) first.push(await ask(provision))
  expect(await Promise.all(asked.toReversed().map(ask))).toEqual(first.toReversed())
  const [article, paragraph] = await Promise.all([ask('9'), ask('9.3')])
  expect(article.findings.map(({ finding }) => finding.key)).not.toEqual(
    paragraph.findings.map(({ finding }) => finding.key),
  )
})

test('the sentence of the reference outweighs the rest of the passage', async () => {
  const passage =
    'Organs of children were sold abroad. A kidney was transplanted. Extradition is governed by [article 5] of the Protocol. Surrogacy is not.'
  expect((await firstOf(cited(passage, ['5'])))?.paragraphs).toEqual([34, 35])
})

test('the title of the treaty is no subject', async () => {
  const title =
    'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography'
  const plain = await cited('[Article 4] of it.', ['4'])
  const titled = await cited(`[Article 4] of the ${title}.`, ['4'])
  expect(titled.findings.map(({ paragraphs }) => paragraphs)).toEqual(
    plain.findings.map(({ paragraphs }) => paragraphs),
  )
})

test.each(['OPAC', 'CRC', 'OP-CEDAW', 'UNKNOWN'])('article 3 of %s brings no finding', async (instrument) => {
  const content = await cited('[Article 3] on the transfer of organs', ['3'], instrument)
  expect(content).toMatchObject({ findings: [], articles: [] })
  expect(content.title).toBe(`${instrument}, article 3`)
  expect(content.officialUrl).toMatch(/^https:/)
})

test('titles name the provisions and the subject of a single article', async () => {
  expect((await cited('[Article 9 (1)]', ['9.1'])).title).toBe(
    'OPSC, article 9 (1) · Prevention, recovery and compensation',
  )
  expect((await cited('[arts. 3 and 4 (2) and (3)]', ['3', '4.2', '4.3'])).title).toBe(
    'OPSC, articles 3 and 4 (2) and (3)',
  )
})

test('a pinpoint brings its paragraph first, then the other side of the finding', async () => {
  const { findings, document, title } = await ofDocument(symbol, ['22.c'])
  expect(findings.map(({ paragraphs, tie, why }) => [paragraphs, tie, why])).toEqual([
    [[22, 21], 'pinpoint', { says: 'pinpoint', pinpoints: ['22.c'] }],
  ])
  expect(document?.adopted).toBe('2017-06-02')
  expect(title).toMatch(/^Concluding observations · United States.* · 2 June 2017$/)
})

test('pinpoints in one finding are one finding, others follow in the order cited', async () => {
  const { findings } = await ofDocument(symbol, ['39', '4', '24', '25'])
  expect(findings.map(({ paragraphs }) => paragraphs)).toEqual([[39, 38], [4], [24, 25]])
  expect(findings[2]?.why).toEqual({ says: 'pinpoint', pinpoints: ['24', '25'] })
})

test('a paragraph the document does not have brings the document', async () => {
  const { findings } = await ofDocument(symbol, ['99'])
  expect(findings[0]?.paragraphs).toEqual([6, 7])
  expect(findings.some(({ tie }) => tie === 'pinpoint')).toBe(false)
})

test('a document alone comes in its order, unless the sentence says what it is about', async () => {
  const inOrder = (await ofDocument(symbol)).findings.map(({ paragraphs }) => paragraphs[0] ?? 0)
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b))
  const about = await ofDocument(symbol, [], 'deals with surrogacy')
  expect(about.findings[0]?.paragraphs).toEqual([24, 25])
  expect(about.findings).toHaveLength(inOrder.length)
})

test('a symbol the library lacks has its words and its address, and no finding', async () => {
  const content = await ofDocument('CRC/C/GBR/CO/5', ['8'], 'on surrogacy')
  expect(content).toMatchObject({ document: null, findings: [] })
  expect(content.decoded?.state?.code).toBe('GBR')
  expect(content.officialUrl).toContain('CRC/C/GBR/CO/5')
})

test('a misprint that the library explains says what is meant', async () => {
  const { reference, decoded } = await ofDocument('CRC/C/OPAC/OPAC/CO/3-4')
  expect(reference).toMatchObject({ symbol: 'CRC/C/OPAC/OPAC/CO/3-4', meant: 'CRC/C/OPAC/USA/CO/3-4' })
  expect(decoded?.symbol).toBe('CRC/C/OPAC/USA/CO/3-4')
})

test.each(['', '\uD800', '[', '. '.repeat(10_000), 'article 3 '.repeat(2_000)])(
  'any passage is taken',
  async (text) => {
    const reference: Reference = {
      kind: 'provision',
      instrument: 'OPSC',
      provisions: ['3'],
      start: 0,
      end: 9,
      evidence: 'named',
    }
    for (const at of [0, text.length, text.length + 5, -1]) {
      const { findings } = await lookUp({ reference, passage: { text, at, end: at + 9 } }, library)
      expect(findings.length).toBeGreaterThan(0)
      expect(findings.every(({ score }) => Number.isFinite(score))).toBe(true)
    }
  },
)

test('of findings as well tied, those on the State of the page and in its language come first', async () => {
  const french = { symbol: 'CRC/C/OPSC/CHE', state: 'CHE', language: 'fr' }
  const german = { symbol: 'CRC/C/OPSC/DEU', state: 'DEU', language: 'en' }
  const texts = ['The Committee is concerned about the sale of organs.', 'It urges the State party to forbid it.']
  const both = inMemory([french, german].map((facts) => Object.assign(documentOfTexts(facts.symbol, texts), facts)))
  const reference: Reference = {
    kind: 'provision',
    instrument: 'OPSC',
    provisions: ['9.1'],
    start: 0,
    end: 7,
    evidence: 'named',
  }
  const first = async (text: string, page?: { title: string; language: string }) => {
    const { findings } = await lookUp({ reference, passage: { text, at: 0, end: 6 }, page }, both)
    return findings[0]?.finding.document.state
  }
  expect(await first('art. 9 in Germany')).toBe('DEU')
  expect(await first('art. 9', { title: 'La Suisse et le commerce', language: 'fr-CH' })).toBe('CHE')
  expect(await first('art. 9', { title: '', language: 'fr' })).toBe('CHE')
  expect(await first('art. 9', { title: 'Organs', language: 'en' })).toBe('DEU')
})

test('a card is the same however many others were asked for before it', async () => {
  const silent = ['3', '4', '5', '8', '9', '9.1', '9.5', '10', '12'].map((provision) => [
    `See [article ${provision}].`,
    provision,
  ])
  const ask = () => Promise.all(silent.map(([sentence = '', provision = '']) => cited(sentence, [provision])))
  const first = await ask()
  expect(await ask()).toEqual(first)
  expect(new Set(first.map(({ findings }) => JSON.stringify(findings[0]))).size).toBeGreaterThan(4)
})
