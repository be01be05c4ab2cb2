/** What a reader of the three sample pages should see: every reference, and the paragraphs its card shows first. */
export interface SampleReference {
  text: string
  /** Paragraph numbers of the first finding; null where the library has none and the card decodes the symbol. */
  first: number[] | null
}

export const samples: Record<string, SampleReference[]> = {
  'news.html': [
    { text: 'articles 1 and 2', first: [24, 25] },
    { text: 'article 3', first: [30, 31] },
    { text: 'article 9, paragraph 1', first: [19, 20] },
    { text: 'article 9 (3)', first: [36, 37] },
    { text: 'CRC/C/OPSC/USA/CO/3-4, para. 22', first: [22, 21] },
  ],
  'bill.html': [
    { text: 'Article 3(1)(a)(i)(c)', first: [21, 22] },
    { text: 'CRC/C/OPSC/USA/CO/3-4, para. 22', first: [22, 21] },
    { text: 'Article 8', first: [40, 41] },
    { text: 'article 4', first: [32, 33] },
    { text: 'article 5', first: [34, 35] },
    { text: 'art. 9(3)', first: [36, 37] },
    { text: 'art. 10(1)', first: [42] },
    { text: 'article 12, paragraph 2', first: [46] },
  ],
  'un-page.html': [
    { text: 'CRC/C/OPSC/USA/CO/3-4', first: [6, 7] },
    { text: 'article 12 (1)', first: [46] },
    { text: 'CRC/C/OPSC/USA/3-4', first: null },
    { text: 'CRC/C/SR.2197', first: null },
    { text: 'CRC/C/OPSC/USA/Q/3-4/Add.1', first: null },
    { text: 'arts. 3, 4 (2) and (3) and 5-7', first: [28, 29] },
    { text: 'CRC/C/OPSC/USA/CO/3-4, paras. 28-29', first: [28, 29] },
    { text: 'articles 2 and 3', first: [28, 29] },
    { text: 'arts. 8 and 9 (3) and (4)', first: [36, 37] },
    { text: 'article 9, paragraph 3', first: [36, 37] },
    { text: 'CRC/C/156', first: null },
    { text: 'CRC/C/GC/19', first: null },
    { text: 'A/RES/54/263', first: null },
    { text: 'A/HRC/37/60', first: null },
    { text: 'CRC/C/OPSC/USA/CO/3-4, para. 37 (e)', first: [37, 36] },
  ],
}
