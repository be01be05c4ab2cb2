import { useRef } from 'react'
import { handFocusTo } from '../../shared/handFocus'
import { doubtWords, t } from '../../words'
import type { Draft } from './client'
import { rowOf } from './rowOf'

/** What the compiler was unsure of, each to be looked at and settled. */
export function Doubts({ draft, onSettle }: { draft: Draft; onSettle: (doubt: number) => void }) {
  const { doubts } = draft
  const section = useRef<HTMLElement>(null)
  const words = doubts.map(({ what }) => doubtWords(what))
  /** Two headings may have the same words. */
  const keyOf = (at: number) => `${words.slice(0, at).filter((each) => each === words[at]).length} ${words[at]}`
  /** The one that has come in the place of one that was settled, or the last; the section when none is left. */
  const nextAt = (at: number) => {
    const buttons = section.current?.querySelectorAll<HTMLElement>('[data-settles]') ?? []
    return buttons[Math.min(at, buttons.length - 1)] ?? section.current
  }
  const isSure = doubts.length === 0
  return (
    <section ref={section} className={isSure ? 'part' : 'part doubts'} aria-labelledby="doubts-title" tabIndex={-1}>
      {isSure ? (
        <p id="doubts-title" className="quiet">
          {t('draft.sure')}
        </p>
      ) : (
        <>
          <h3 id="doubts-title">{t('draft.doubts', { count: doubts.length })}</h3>
          <ul>
            {doubts.map(({ paragraph }, at) => (
              <li key={keyOf(at)} ref={handFocusTo(() => nextAt(at))}>
                <span>{words[at]}</span>
                <span className="ways">
                  {paragraph !== null && (
                    <button type="button" className="link" onClick={() => goTo(paragraph)}>
                      {t('draft.look', { number: paragraph })}
                    </button>
                  )}
                  <button type="button" className="link" data-settles onClick={() => onSettle(at)}>
                    {t('draft.right')}
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function goTo(paragraph: number) {
  const element = document.getElementById(rowOf(paragraph))
  element?.scrollIntoView({ block: 'center' })
  element?.focus()
}
