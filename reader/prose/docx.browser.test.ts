import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { htmlOfWord } from './docx'

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relations = (...all: [type: string, target: string][]) =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
      .map(
        ([type, target], at) =>
          `<Relationship Id="r${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  )
const text = strToU8(
  `<w:document ${word}><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>The Committee welcomes the Act.</w:t></w:r></w:p></w:body></w:document>`,
)
const numbering = strToU8(
  `<w:numbering ${word}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="21"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
)

test.each([
  ['desktop Word', 'word/document.xml', 'word/numbering.xml', 'numbering.xml'],
  ['Word on the web', 'word/document2.xml', 'word/numbering2.xml', 'numbering2.xml'],
  ['one that names them from the root', 'word/document.xml', 'word/numbering1.xml', '/word/numbering1.xml'],
])('the text of a file and its numbers are found where its relations say: %s', async (_, at, numbersAt, target) => {
  const [folder, name] = at.split('/')
  const file = zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': relations(['officeDocument', at]),
    [`${folder}/_rels/${name}.rels`]: relations(['numbering', target]),
    [at]: text,
    [numbersAt]: numbering,
  })
  expect(await htmlOfWord(file)).toBe('<p>21. The Committee welcomes the Act.</p>')
})

test.each(['http://[', '/constructor', '/toString', 'word/gone.xml', ''])(
  'a relation to %j, which is no part of the file, is none',
  async (target) => {
    const file = (at: string) =>
      zipSync({
        '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
        '_rels/.rels': relations(['officeDocument', target]),
        'word/_rels/document.xml.rels': relations(['numbering', target]),
        [at]: text,
        'word/numbering.xml': numbering,
      })
    expect(await htmlOfWord(file('word/document.xml'))).toBe('<p>21. The Committee welcomes the Act.</p>')
    await expect(htmlOfWord(file('word/other.xml'))).rejects.toMatchObject({ problem: 'unknown' })
  },
)
