import type { Paragraph } from '../../../data/schema'
import { t } from '../../words'

/** All of a paragraph, so that it can be compared with its source. */
export function WholeText({ paragraph, language }: { paragraph: Paragraph; language: string }) {
  const { lead, items, closing } = paragraph
  return (
    <blockquote className="quoted" lang={language} dir="auto">
      <p>{lead}</p>
      {items.length > 0 && (
        <ul className="items">
          {items.map(({ letter, text, points = [] }) => (
            <li key={letter}>
              <span className="letter">{t('itemName', { letter })}</span>
              <span>
                {[text, ...points.map((point) => `${t('itemName', { letter: point.letter })} ${point.text}`)].join(' ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {closing !== undefined && <p>{closing}</p>}
    </blockquote>
  )
}
