import { useState } from 'react'
import type { Paragraph, ParagraphFunction } from '../../data/schema'
import { words } from '../words'
import { FunctionBadge } from './FunctionBadge'
import { foldParagraph } from './fold'

/** What the paragraph is shown as: its place in the finding if that is one of its functions, else what it is. */
export function shownAs(paragraph: Paragraph, side: 'concern' | 'recommendation'): ParagraphFunction {
  return paragraph.functions.includes(side) ? side : (paragraph.functions[0] ?? side)
}

interface Props {
  paragraph: Paragraph
  /** BCP 47 tag of the document's text. */
  language: string
  /** The function to name above it; all of its own when absent. */
  as?: ParagraphFunction
  /** About how many characters to show before it is folded; whole when absent. */
  budget?: number
  /** Letters of the items a reference cites. */
  cited?: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** A numbered paragraph as the Committee wrote it, its number in the margin. */
export function ParagraphView({ paragraph, language, as, budget = Number.POSITIVE_INFINITY, cited = none }: Props) {
  const [open, setOpen] = useState(false)
  const folded = foldParagraph(paragraph, budget, cited)
  const shown = open ? paragraph : folded
  const { number } = paragraph
  return (
    <div className="paragraph" data-function={as ?? paragraph.functions[0]}>
      <p className="badges">
        {(as === undefined ? paragraph.functions : [as]).map((each) => (
          <FunctionBadge key={each} of={each} />
        ))}
        <span className="quiet">{words.paragraphs([number])}</span>
      </p>
      <blockquote className="quoted" lang={language} dir="auto">
        <p>{shown.lead}</p>
        {shown.items.length > 0 && (
          <ul className="items">
            {shown.items.map((item) => (
              <li key={item.letter} data-cited={cited.has(item.letter) || undefined}>
                <span className="letter">{words.itemName(item.letter)}</span>
                <span>{item.text}</span>
              </li>
            ))}
          </ul>
        )}
      </blockquote>
      {folded.folded && (
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.foldParagraph(number) : words.wholeParagraph(number)}
        </button>
      )}
    </div>
  )
}
