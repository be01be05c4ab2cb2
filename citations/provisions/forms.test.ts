import { expect, test } from 'vitest'
import { findReferences } from '../index'

/** What is cited of the OPSC, and the words that cite it. */
function cited(text: string): string[] {
  return findReferences(text).flatMap((reference) =>
    reference.kind === 'provision' && reference.instrument === 'OPSC'
      ? [`${text.slice(reference.start, reference.end)} = ${reference.provisions.join(' ')}`]
      : [],
  )
}

const en = 'of the Optional Protocol on the sale of children'
const fr = 'du Protocole facultatif concernant la vente d’enfants'
const es = 'del Protocolo facultativo relativo a la venta de niños'
const ru = 'Факультативного протокола, касающегося торговли детьми'
const ar = 'من البروتوكول الاختياري بشأن بيع الأطفال'
const zh = '《儿童权利公约关于买卖儿童、儿童卖淫和儿童色情制品问题的任择议定书》'
const nl = 'van het Facultatief Protocol inzake de verkoop van kinderen'
const de = 'des Fakultativprotokolls betreffend den Verkauf von Kindern'

test.each([
  // United Nations style
  [`article 12, paragraph 1, ${en}`, 'article 12, paragraph 1,', '12.1'],
  [`article 12,\nparagraph 1, ${en}`, 'article 12,\nparagraph 1,', '12.1'],
  [`article 12 (1) ${en}`, 'article 12 (1)', '12.1'],
  [`arts. 2 and 3 ${en}`, 'arts. 2 and 3', '2 3'],
  [`paragraph 5 of article 3 ${en}`, 'paragraph 5 of article 3', '3.5'],
  [
    `subparagraphs (b), (c) and (e) of article 8, paragraph 1, ${en}`,
    'subparagraphs (b), (c) and (e) of article 8, paragraph 1,',
    '8.1.b 8.1.c 8.1.e',
  ],
  [`subparagraph (b) of article 8 (1) ${en}`, 'subparagraph (b) of article 8 (1)', '8.1.b'],
  [`subparagraph (a) of paragraph 1 of article 3 ${en}`, 'subparagraph (a) of paragraph 1 of article 3', '3.1.a'],
  [`article 3, paragraph 1, subparagraph (a) (i), ${en}`, 'article 3, paragraph 1, subparagraph (a) (i),', '3.1.a.i'],
  [`article 2, subparagraph (c), ${en}`, 'article 2, subparagraph (c),', '2.c'],
  [`article 8, para. 1 (a), (c) and (g), ${en}`, 'article 8, para. 1 (a), (c) and (g),', '8.1.a 8.1.c 8.1.g'],
  [`article 4 (1) and/or article 4 (2) ${en}`, 'article 4 (1) and/or article 4 (2)', '4.1 4.2'],
  [
    `articles 1, 2 and 6, read together with article 3 ${en}`,
    'articles 1, 2 and 6, read together with article 3',
    '1 2 6 3',
  ],
  [
    `paragraphs 1 and 2 of article 9 and paragraph 3 of article 10 ${en}`,
    'paragraphs 1 and 2 of article 9 and paragraph 3 of article 10',
    '9.1 9.2 10.3',
  ],
  [`articles 3, paragraph 1, and 5 ${en}`, 'articles 3, paragraph 1, and 5', '3.1 5'],
  [`article 9 (paragraph 2) ${en}`, 'article 9 (paragraph 2)', '9.2'],
  [`ARTICLE 3 ${en.toUpperCase()}`, 'ARTICLE 3', '3'],
  // headings
  [`OPSC (arts. 3, 4 (2) and (3) and 5–7)`, 'arts. 3, 4 (2) and (3) and 5–7', '3 4.2 4.3 5 6 7'],
  [`OPSC, arts. 2 (a); 3 (1) (a) (ii); 3 (5).`, 'arts. 2 (a); 3 (1) (a) (ii); 3 (5)', '2.a 3.1.a.ii 3.5'],
  [`Articles 3 to 5 ${en}`, 'Articles 3 to 5', '3 4 5'],
  [`arts. 8 (1) (a)–(c) ${en}`, 'arts. 8 (1) (a)–(c)', '8.1.a 8.1.b 8.1.c'],
  // reports of the United States, Bluebook, OSCOLA
  [`Article 3(1)(a)(i)a ${en}`, 'Article 3(1)(a)(i)a', '3.1.a.i.a'],
  [`OPSC, supra note 5, art. 3, ¶ 1`, 'art. 3, ¶ 1', '3.1'],
  [`OPSC art 3(1)(a)`, 'art 3(1)(a)', '3.1.a'],
  [`OPSC Art.3`, 'Art.3', '3'],
  [`Article 2.3 ${en}`, 'Article 2.3', '2.c'],
  // damage
  [`art\u00adicle\u00a09\u202f(1) ${en}`, 'art\u00adicle\u00a09\u202f(1)', '9.1'],
  [`under article\u200b 9 ${en}`, 'article\u200b 9', '9'],
  [`article 9 of the Optional Proto-\ncol on the sale ofchildren`, 'article 9', '9'],
  [`article 9¹ ${en}`, 'article 9', '9'],
  // French
  [`paragraphe 1 de l’article 12 ${fr}`, 'paragraphe 1 de l’article 12', '12.1'],
  [`l'alinéa a) du paragraphe 1 de l'article 3 ${fr}`, "alinéa a) du paragraphe 1 de l'article 3", '3.1.a'],
  [`art. 3, par. 1 a) ${fr}`, 'art. 3, par. 1 a)', '3.1.a'],
  [`articles premier, 2 et 3 ${fr}`, 'articles premier, 2 et 3', '1 2 3'],
  // Spanish
  [`párrafo 1 del artículo 12 ${es}`, 'párrafo 1 del artículo 12', '12.1'],
  [`los artículos 4 al 6 ${es}`, 'artículos 4 al 6', '4 5 6'],
  [`Art. 7º ${es}`, 'Art. 7º', '7'],
  [`inciso a) del párrafo 1 del artículo 3 ${es}`, 'inciso a) del párrafo 1 del artículo 3', '3.1.a'],
  // Russian, all cases
  [`пунктом 1 статьи 12 ${ru}`, 'пунктом 1 статьи 12', '12.1'],
  [`статья 3 ${ru}`, 'статья 3', '3'],
  [`по статье 9 (пункт 2) ${ru}`, 'статье 9 (пункт 2)', '9.2'],
  [`статьей 8 ${ru}`, 'статьей 8', '8'],
  [`статьями 2 и 3 ${ru}`, 'статьями 2 и 3', '2 3'],
  [`подпункте а) пункта 1 статьи 3 ${ru}`, 'подпункте а) пункта 1 статьи 3', '3.1.a'],
  [`п. 1 ст. 3 ${ru}`, 'п. 1 ст. 3', '3.1'],
  // Arabic: dual, plural, prefixes, both kinds of digits, ordinals
  [`الفقرة 1 من المادة 12 ${ar}`, 'الفقرة 1 من المادة 12', '12.1'],
  [`المادتين ٢ و٣ ${ar}`, 'المادتين ٢ و٣', '2 3'],
  [`المواد من 3 إلى 5 ${ar}`, 'المواد من 3 إلى 5', '3 4 5'],
  [`والمادة 9 ${ar}`, 'المادة 9', '9'],
  [`للمادة 12 ${ar}`, 'للمادة 12', '12'],
  [`المادة الثالثة ${ar}`, 'المادة الثالثة', '3'],
  [`المادة ٣ (١) (أ) ${ar}`, 'المادة ٣ (١) (أ)', '3.1.a'],
  // Chinese
  [`${zh}第12条第1款`, '第12条第1款', '12.1'],
  [`${zh}第三条第一款(a)项`, '第三条第一款(a)项', '3.1.a'],
  [`${zh}第３条第１款（ａ）项`, '第３条第１款（ａ）项', '3.1.a'],
  [`${zh}第9条第1款和第2款`, '第9条第1款和第2款', '9.1 9.2'],
  [`${zh}第3条至第5条`, '第3条至第5条', '3 4 5'],
  [`${zh}第1、3、5条`, '第1、3、5条', '1 3 5'],
  // Dutch, German
  [`artikel 3, eerste lid, ${nl}`, 'artikel 3, eerste lid,', '3.1'],
  [`Artikel 3 Absatz 1 ${de}`, 'Artikel 3 Absatz 1', '3.1'],
  [`Artikel 1, 2 und 5–7 ${de}`, 'Artikel 1, 2 und 5–7', '1 2 5 6 7'],
])('%s', (text, words, provisions) => {
  expect(cited(text)).toEqual([`${words} = ${provisions}`])
})

test.each([
  `article 9 (6) ${en}`,
  `article 18 ${en}`,
  `article 2 (1) ${en}`,
  `article 7 (2) ${en}`,
  `articles 3, 4 and 35 ${en}`,
  `статья 18 ${ru}`,
  `artículo 9, párrafo 6, ${es}`,
  `article 18 ${fr}`,
  `المادة 18 ${ar}`,
  `${zh}第18条`,
  `part 3 ${en}`,
  `particle 3 ${en}`,
  `section 3 ${en}`,
  `article writers ${en}`,
  `article 2000 ${en}`,
  `https://example.org/article-3-of-the-opsc ${en}`,
])('no provision of the OPSC: %s', (text) => {
  expect(cited(text)).toEqual([])
})

test('what follows a citation is no part of it', () => {
  expect(cited(`article 3, 25 May 2000, ${en}`)).toEqual([])
  expect(cited('OPSC, art. 3(1)(a), May 25, 2000, 2171 U.N.T.S. 227')).toEqual(['art. 3(1)(a) = 3.1.a'])
  expect(cited('Under OPSC article 3 and 15 girls')).toEqual(['article 3 = 3'])
})
