import { useId, useState } from 'react'
import type { Choices } from '../../data/settings/choices'
import type { OptionsClient } from '../clients/options'
import { useSource } from '../shared/useLoad'
import { t } from '../words'
import { languages, nameOf } from '../words/languages'

/** The language of every view, followed at once. */
export function LanguageOption({ client }: { client: OptionsClient }) {
  const choices = useSource('choices', () => client.choices())
  const [failed, setFailed] = useState(false)
  const id = useId()
  if (choices.status !== 'ready') return null
  const choose = (language: Choices['language'] | undefined) => {
    setFailed(false)
    if (language !== undefined) client.choose({ language }).catch(() => setFailed(true))
  }
  return (
    <section className="language">
      <h2 id={id}>{t('options.language')}</h2>
      <p className="why" id={`${id}-why`}>
        {t('options.languageWhy')}
      </p>
      <select
        aria-labelledby={id}
        aria-describedby={`${id}-why`}
        value={choices.value.language}
        onChange={({ target }) => choose(offered.find((language) => language === target.value))}
      >
        <option value="browser">{t('options.asBrowser')}</option>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {nameOf(language)}
          </option>
        ))}
      </select>
      {failed && <p role="alert">{t('options.languageFailed')}</p>}
    </section>
  )
}

const offered: readonly Choices['language'][] = ['browser', ...languages]
