/** Texts made to be costly, by what they repeat: hooks without an end, ends without a hook, lists and brackets that never close. */
export const hostile: Record<string, string> = {
  'symbol beginnings': 'CRC/C/',
  'single-letter organs': 'A/',
  'slashes and spaces': 'A / ',
  'full symbols without a space': 'CRC/C/OPSC/USA/CO/3-4/',
  'stacked changes': '/Add.1/Rev.2/Corr.3',
  'symbols and paragraphs': 'CRC/C/156, paras. 1, 2, 3 (a), ',
  'elided symbols': 'CRC/C/SR.1 and 2 and 3 and Add.1 and ',
  'percent signs': 'CRC%2fC%2f',
  'zero-width spaces in a symbol': 'CRC\u200b/\u200bC\u200b/',
  'soft hyphens': 'CRC/C/\u00ad\u00ad\u00ad',
  'article words': 'article ',
  'article numbers': 'article 3, ',
  'one endless list': '3, ',
  'one endless list of letters': 'article 3 (1) (a), (b), (c) and ',
  'one endless range': '3-5-',
  'paragraphs of paragraphs': 'paragraph 1 of ',
  subparagraphs: 'subparagraph (a) of paragraph 1 of article 3 of ',
  'open brackets': '(',
  'open brackets after an article': 'article 3 (',
  'open quotation marks': '“',
  'straight quotation marks': '"the Protocol" ',
  'defined terms': '(hereinafter "the Protocol") ',
  'definitions that never end': '(hereinafter the Protocol ',
  protocols: 'Optional Protocol ',
  'protocols of protocols': 'the Optional Protocol to the Convention on the ',
  'full titles': 'Optional Protocol on the sale of children, child prostitution and child pornography, article 3; ',
  'treaties in turn':
    'article 3 of the OPSC and article 3 of the OPAC and article 3 of the Convention on the Rights of the Child; ',
  'lists that change treaty': 'article 34 of the CRC and 3 of the OPSC, ',
  'article headings': '\nArticle 3 –\n',
  spaces: ' ',
  'an article and spaces': 'article\u00a0 \t',
  'line breaks': 'art.\n\n',
  digits: '7',
  'Roman numerals': 'A/RES/XIV',
  'combining marks': 'article\u0301 ',
  'lone surrogates': 'art. \ud800',
  'French articles': "l'article premier, paragraphe 1 a) de ",
  'Spanish articles': 'párrafo 1 del artículo 12 del ',
  'Russian articles': 'пункта 1 статьи 12 ',
  'Chinese articles': '第三条第一款、',
  'Chinese lists of spaces': '第一及 第一 及 ',
  'one Chinese list of spaces': '一及 \t',
  'Chinese lists that count nothing': `第3条 第1${'、i'.repeat(30)}。`,
  'Arabic articles': 'الفقرة 1 من المادة 12 من ',
}

/** Names a treaty, a term and a symbol first, so that nothing that follows is passed over as a text that cites nothing. */
const opening =
  'Under article 3 of the Optional Protocol on the sale of children ("the Protocol") and article 2 of the OPAC, see CRC/C/156. '

/** A hostile text of a length, in UTF-16 code units. */
export const upTo = (length: number, piece: string) => opening + piece.repeat(Math.ceil(length / piece.length))
