import { citationsIn } from '../compiler/citations'
import { crossReferences } from '../compiler/crossReferences'
import { LANGUAGES } from '../compiler/languages'
import { paragraphText } from '../paragraph'
import type { Document, Paragraph } from '../schema'

/** A paragraph whose text changed, with what it cites read again; what only the whole document tells is kept from those it was made of. */
export function readAgain(paragraph: Paragraph, madeOf: readonly Paragraph[], document: Document): Paragraph {
  const text = paragraphText(paragraph)
  const { title, url, language } = document
  const { provisions, symbols } = citationsIn(text, { title, url, lang: language })
  const spoken = LANGUAGES.find(({ code }) => code === language) ?? LANGUAGES[0]
  const known = madeOf.flatMap((each) => each.symbols)
  return {
    ...paragraph,
    provisions,
    symbols: symbols.map(({ meant: _meant, ...symbol }) => {
      const readAs = known.find(({ printed }) => printed === symbol.printed)?.readAs
      return { ...symbol, ...(readAs && { readAs }) }
    }),
    instruments: unique(madeOf.flatMap((each) => each.instruments).filter(({ printed }) => text.includes(printed))),
    crossReferences: crossReferences(text, spoken).filter((each) => each >= 1 && each <= document.paragraphs.length),
  }
}

const unique = (instruments: Paragraph['instruments']): Paragraph['instruments'] => [
  ...new Map(instruments.map((each) => [each.name, each])).values(),
]
