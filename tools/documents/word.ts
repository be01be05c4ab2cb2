import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

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
