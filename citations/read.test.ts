import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findReferences, type Reference, type ReferenceContext, readReferences } from './index'

const sentences = [
  'The Office of Public School Construction (OPSC) wrote.',
  'OPSC, art. 9 (3).',
  'Under article 9 of the Optional Protocol (CRC/C/OPSC/AUS/CO/1), advertising is banned.',
  'The Convention against Torture and article 8 of its Optional Protocol.',
  'CRC/C/OPSC/AUS/CO/1',
  'Optional Protocol on the sale of children, child prostitution and child pornography',
  'The Optional Protocol on the sale of children, child prostitution and child pornography (hereinafter “the Protocol”) binds it.',
  'Under article 3 (1) of the Optional Protocol on the involvement of children in armed conflict, the age is 18.',
  'Article 4 of the Protocol gives jurisdiction.',
  'Articles 8 and 9 follow.',
  'The Court found a violation of Article 8 of the European Convention on Human Rights.',
  'The OPSC is in force.',
  'Article 3 – Members',
  'In accordance with article 34 of the Convention on the Rights of the Child and 8 of the OPSC, it acts.',
  'The Penal Code was amended. Article 5 punishes theft.',
  'Belarus:\nThe Republic of Belarus declares that article 3 of the Protocol applies.',
  'See CRC/C/OPSC/USA/CO/3-4, para. 22, and article 34 of the Convention.',
  'В соответствии со статьей 12 Факультативного протокола, касающегося торговли детьми.',
  '《儿童权利公约关于买卖儿童的任择议定书》第3条第1款',
  'بموجب المادة 8 من البروتوكول الاختياري بشأن بيع الأطفال',
  'A paragraph of plain words that cites nothing. '.repeat(30),
  'A long one, that takes the reader far from any treaty. '.repeat(120),
]
const contexts: ReferenceContext[] = [
  {},
  { title: 'CRC/C/OPSC/AUS/CO/1' },
  { url: 'https://x.test/?symbolno=CRC/C/81/D/19/2017' },
]

test('a page read in pieces gives what the page read whole gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...sentences), { maxLength: 12 }),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      fc.constantFrom(...contexts),
      (paragraphs, joined, context) => {
        const pieces: string[] = []
        paragraphs.forEach((paragraph, index) => {
          const text = `${paragraph}\n\n`
          if (joined[index] && pieces.length > 0) pieces[pieces.length - 1] += text
          else pieces.push(text)
        })
        const found: Reference[] = []
        let established: ReferenceContext['established']
        let offset = 0
        for (const piece of pieces) {
          const read = readReferences(piece, { ...context, ...(established ? { established } : {}) })
          for (const reference of read.references) found.push(shifted(reference, offset))
          established = JSON.parse(JSON.stringify(read.established))
          offset += piece.length
        }
        expect(found).toEqual(readReferences(pieces.join(''), context).references)
      },
    ),
    { numRuns: 300 },
  )
})

function shifted(reference: Reference, by: number): Reference {
  const moved = { ...reference, start: reference.start + by, end: reference.end + by }
  if (moved.kind === 'symbol' && moved.pinpointSpan) {
    moved.pinpointSpan = { start: moved.pinpointSpan.start + by, end: moved.pinpointSpan.end + by }
  }
  return moved
}

const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    ...sentences,
    'article ',
    'art. 3 (',
    'arts. 3, 4 (2) and (3) and 5-7',
    '第三条',
    '\ud800',
    '“',
    '(',
    ')',
    '"',
    ' ',
  ),
)

test('any string is read, and its references lie inside it, in order and apart', () => {
  fc.assert(
    fc.property(fc.array(noise, { maxLength: 12 }), fc.string({ unit: 'binary' }), (parts, title) => {
      const text = parts.join('')
      let end = 0
      for (const reference of findReferences(text, { title, url: title })) {
        expect(reference.start).toBeGreaterThanOrEqual(end)
        expect(reference.end).toBeGreaterThan(reference.start)
        expect(reference.end).toBeLessThanOrEqual(text.length)
        end = reference.end
      }
    }),
    { numRuns: 500 },
  )
})

test('symbols and provisions come in the order of the text', () => {
  const text = 'See CRC/C/156, article 3 of the OPSC, and CRC/C/GC/13.'
  expect(findReferences(text).map((reference) => text.slice(reference.start, reference.end))).toEqual([
    'CRC/C/156',
    'article 3',
    'CRC/C/GC/13',
  ])
})

test('ten million characters are read to the end', () => {
  const last = 'CRC/C/156'
  const passage = 'CRC/C/OPSC/, article 3 of the law and 第3条. '.padEnd(400, 'words that cite nothing ')
  const text = `${passage.repeat(25_000)}\n\n${last}`
  expect(findReferences(text).at(-1)).toMatchObject({ symbol: last, end: text.length })
})
