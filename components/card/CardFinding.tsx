import { Fragment } from 'react'
import type { CardContent, DocumentFacts, RankedFinding } from '../../data/api'
import { BackIcon, ForwardIcon } from '../shared/icons'
import { CARD_FOLD } from '../shared/limits'
import { ParagraphView } from '../shared/ParagraphView'
import { SubjectTitle } from '../shared/SectionTitle'
import { WhyShown } from '../shared/WhyShown'
import { day, either, t } from '../words'
import { citedLetters, sidesInOrder } from './reading'

interface Props {
  content: CardContent
  shown: RankedFinding
  at: number
  count: number
  onMove(at: number): void
}

/** One finding: its heading, whose it is, its paragraphs, and why it is shown. */
export function CardFinding({ content, shown, at, count, onMove }: Props) {
  const { finding } = shown
  const { document } = finding
  return (
    <article className="finding">
      <div className="finding-head">
        <h3 lang={document.language} dir="auto">
          <SubjectTitle of={finding} />
        </h3>
        {count > 1 && <Stepper at={at} count={count} onMove={onMove} />}
      </div>
      <Source content={content} document={document} />
      {sidesInOrder(shown).map(({ paragraph, as, begins }) => (
        <ParagraphView
          key={paragraph.number}
          paragraph={paragraph}
          language={document.language}
          as={as}
          begins={begins}
          budget={CARD_FOLD}
          cited={citedLetters(content, paragraph.number)}
        />
      ))}
      <div className="reasons quiet">
        <p>
          <WhyShown of={shown} />
        </p>
        {finding.doubtful && <p>{t('pairDoubtful')}</p>}
        <Settled content={content} />
      </div>
    </article>
  )
}

/** Whose document it is; the head of a card on a symbol says all but the symbol. */
function Source({ content: { reference, states }, document }: { content: CardContent; document: DocumentFacts }) {
  const { symbol, state, adopted } = document
  const facts = reference.kind === 'symbol' ? [symbol] : [states[state] ?? state, symbol, day(adopted)]
  return (
    <p className="source quiet">
      {facts.map((fact, at) => (
        <Fragment key={fact}>
          {at > 0 && ' · '}
          <bdi>{fact}</bdi>
        </Fragment>
      ))}
    </p>
  )
}

/** How the reference was read, where that is not plain. */
function Settled({ content: { reference } }: { content: CardContent }) {
  if (reference.kind === 'symbol') {
    return reference.meant === undefined ? null : (
      <p>{t('card.misprint', { printed: reference.symbol, meant: reference.meant })}</p>
    )
  }
  const others = reference.ambiguous?.filter((each) => each !== reference.instrument) ?? []
  return (
    <p>
      {t(`evidence.${reference.evidence}`)} {others.length > 0 && t('card.ambiguous', { others: either(others) })}
    </p>
  )
}

function Stepper({ at, count, onMove }: Pick<Props, 'at' | 'count' | 'onMove'>) {
  return (
    <div className="stepper">
      <button
        type="button"
        className="bare"
        aria-label={t('card.previousFinding')}
        disabled={at === 0}
        onClick={() => onMove(at - 1)}
      >
        <BackIcon />
      </button>
      <span>{t('card.finding', { at: at + 1, of: count })}</span>
      <button
        type="button"
        className="bare"
        aria-label={t('card.nextFinding')}
        disabled={at === count - 1}
        onClick={() => onMove(at + 1)}
      >
        <ForwardIcon />
      </button>
    </div>
  )
}
