import { doubtWords, t } from '../../words'
import type { Draft } from './client'

/** What the compiler was unsure of, each to be looked at and settled. */
export function Doubts({ draft, onSettle }: { draft: Draft; onSettle: (paragraph: number | null) => void }) {
  const { doubts } = draft
  if (doubts.length === 0) return <p className="part quiet">{t('draft.sure')}</p>
  return (
    <section className="part doubts" aria-labelledby="doubts-title">
      <h3 id="doubts-title">{t('draft.doubts', { count: doubts.length })}</h3>
      <ul>
        {doubts.map(({ paragraph, what }) => (
          <li key={`${paragraph} ${doubtWords(what)}`}>
            <span>{doubtWords(what)}</span>
            <span className="ways">
              {paragraph !== null && (
                <button type="button" className="link" onClick={() => goTo(paragraph)}>
                  {t('draft.look', { number: paragraph })}
                </button>
              )}
              <button type="button" className="link" onClick={() => onSettle(paragraph)}>
                {t('draft.right')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function goTo(paragraph: number) {
  const element = document.getElementById(`draft-${paragraph}`)
  element?.scrollIntoView({ block: 'center' })
  element?.focus()
}
