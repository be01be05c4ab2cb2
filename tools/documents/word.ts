import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { Document as Observations } from '../../data/schema'

const plain = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] })

/** A submission as a Word file: runs that part a reference, a footnote, a table, a list, a page break. */
export async function submission(): Promise<Buffer> {
  const document = new Document({
    title: 'Submission to the Committee on the Rights of the Child',
    creator: 'Arcadian Coalition for the Rights of the Child',
    footnotes: { 1: { children: [plain('See CRC/C/OPSC/USA/CO/3-4, paras. 21-22.')] } },
    sections: [
      {
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: [new TextRun('Submission on the sale of children')],
          }),
          new Paragraph({
            children: [
              new TextRun('Arcadia has not given effect to '),
              new TextRun({ text: 'article ', bold: true }),
              new TextRun({ text: '9 (1)', bold: true, italics: true }),
              new TextRun(' of the Optional Protocol on the sale of children'),
              new FootnoteReferenceRun(1),
              new TextRun(', and children still work in its fields.'),
            ],
          }),
          new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun('What we ask')] }),
          new Paragraph({
            bullet: { level: 0 },
            children: [
              new TextRun(
                'A law on legal persons, as article 3 (4) of the Optional Protocol on the sale of children requires;',
              ),
            ],
          }),
          new Paragraph({ bullet: { level: 0 }, children: [new TextRun('A fund for those who were harmed.')] }),
          new Table({
            rows: [
              new TableRow({
                children: ['Report', 'Observations'].map((text) => new TableCell({ children: [plain(text)] })),
              }),
              new TableRow({
                children: ['Georgia', 'CRC/C/OPSC/GEO/CO/1'].map((text) => new TableCell({ children: [plain(text)] })),
              }),
            ],
          }),
          new Paragraph({
            pageBreakBefore: true,
            children: [new TextRun('The Committee has said the same to others in CRC/C/OPSC/ISR/CO/1, para. 27.')],
          }),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

/** A paragraph whose number Word counts. */
const counted = (level: number, text: string, list = 'paragraphs'): Paragraph =>
  new Paragraph({ numbering: { reference: list, level }, children: [new TextRun(text)] })

/** Concluding observations as committees write them in Word: the numbers of paragraphs, items, points and sections are counted, none is typed. */
export function numberedObservations({ symbol, title, sections, headings, paragraphs }: Observations): Promise<Buffer> {
  const open = new Set<string>()
  const isNew = (id: string | null): boolean => id !== null && !open.has(id) && open.add(id) !== undefined
  const body = paragraphs.flatMap((paragraph) => {
    const section = sections.find(({ id }) => id === paragraph.section)
    const parent = sections.find(({ id }) => id === section?.parent)
    const under = headings.filter(({ section }) => section === paragraph.section)
    const upTo = under.slice(0, under.findIndex(({ id }) => id === paragraph.heading) + 1)
    return [
      ...(parent && isNew(parent.id) ? [counted(0, parent.title, 'sections')] : []),
      ...(section && isNew(section.id) ? [counted(parent ? 1 : 0, section.title, 'sections')] : []),
      ...upTo.filter(({ id }) => isNew(id)).map((heading) => plain(heading.title)),
      counted(0, paragraph.lead),
      ...paragraph.items.flatMap(({ text, points = [] }) => [
        counted(1, text),
        ...points.map((point) => counted(2, point.text)),
      ]),
    ]
  })
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: at,
    format,
    text,
  })
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'sections',
          levels: [level(0, LevelFormat.UPPER_ROMAN, '%1.'), level(1, LevelFormat.UPPER_LETTER, '%2.')],
        },
        {
          reference: 'paragraphs',
          levels: [
            level(0, LevelFormat.DECIMAL, '%1.'),
            level(1, LevelFormat.LOWER_LETTER, '(%2)'),
            level(2, LevelFormat.LOWER_ROMAN, '(%3)'),
          ],
        },
      ],
    },
    sections: [{ children: [plain(symbol), plain(title), ...body] }],
  })
  return Packer.toBuffer(document)
}
