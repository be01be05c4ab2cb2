import { useState } from 'react'
import type { Item, Paragraph, ParagraphFunction } from '../../data/schema'
import { paragraphs, t } from '../words'
import { FunctionBadge } from './FunctionBadge'
import { foldParagraph } from './fold'

interface Props {
  paragraph: Paragraph
  /** BCP 47 tag of the document's text. */
  language: string
  /** The one of its functions it is shown for, named alone where it voices nothing else at first. */
  as?: ParagraphFunction
  /** Where in its lead it begins to do that: folded, it is shown from there. */
  begins?: number
  /** About how many characters to show before it is folded; whole when absent. */
  budget?: number
  /** Letters of the items a reference cites. */
  cited?: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** A numbered paragraph as the Committee wrote it, its number in the margin. */
export function ParagraphView({ paragraph, language, as, begins = 0, budget = Infinity, cited = none }: Props) {
  const [open, setOpen] = useState(false)
  const folded = foldParagraph(paragraph, budget, cited, begins)
  const shown = open ? paragraph : folded
  const isCut = shown === folded && folded.from > 0
  const { number, functions } = paragraph
  const isAlone = as !== undefined && functions.includes(as) && (begins === 0 || isCut)
  return (
    <div className="paragraph" data-function={mainOf(functions, as)}>
      <p className="badges">
        {(isAlone ? [as] : functions).map((each) => (
          <FunctionBadge key={each} of={each} />
        ))}
        <span className="quiet">{paragraphs([number])}</span>
      </p>
      <blockquote className="quoted" lang={language} dir="auto">
        <p>
          {isCut && '… '}
          {shown.lead}
        </p>
        {shown.items.length > 0 && <Items items={shown.items} cited={cited} />}
        {shown.closing !== undefined && <p>{shown.closing}</p>}
      </blockquote>
      {folded.folded && (
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('foldParagraph', { number }) : t('wholeParagraph', { number })}
        </button>
      )}
    </div>
  )
}

/** What it is drawn as: a finding's sides before what leads up to them. */
function mainOf(functions: readonly ParagraphFunction[], as: ParagraphFunction | undefined) {
  const own = as !== undefined && functions.includes(as) ? as : undefined
  return own ?? functions.find((each) => each === 'concern' || each === 'recommendation') ?? functions[0]
}

function Items({ items, cited = none }: { items: readonly Item[]; cited?: ReadonlySet<string> }) {
  return (
    <ul className="items">
      {items.map(({ letter, text, points = [] }) => (
        <li key={letter} data-cited={cited.has(letter) || undefined}>
          <span className="letter">{t('itemName', { letter })}</span>
          <div>
            {text}
            {points.length > 0 && <Items items={points} />}
          </div>
        </li>
      ))}
    </ul>
  )
}
