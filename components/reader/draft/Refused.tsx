import { problemWords, t } from '../../words'
import type { Refusal } from './client'

/** Why this document cannot be taken in, in words, with the places where it is broken. */
export function Refused({ refusal, onReveal }: { refusal: Refusal; onReveal: (offset: number) => void }) {
  const { kind } = refusal
  return (
    <div className="part" role="alert">
      <p className="strong">{t(`draft.refused.${kind}.title`)}</p>
      <p className="quiet">{t(`draft.refused.${kind}.help`)}</p>
      {refusal.problems.length > 0 && (
        <ul className="problems">
          {refusal.problems.map(({ what, offset }) => (
            <li key={`${offset} ${problemWords(what)}`}>
              <span>{problemWords(what)}</span>
              {offset !== null && (
                <button type="button" className="link" onClick={() => onReveal(offset)}>
                  {t('draft.show')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
