import { type SubmitEvent, useId, useState } from 'react'
import type { OptionsClient } from '../clients/options'
import { t } from '../words'
import { placeName } from './placeName'
import type { SwitchTo } from './switchTo'

interface Props {
  readAddress: OptionsClient['readAddress']
  onSwitch: SwitchTo
}

/** Switches off a place by its address. What cannot be read as one stays in the field, with what to do. */
export function AddPlace({ readAddress, onSwitch }: Props) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState('')
  const [field, help, error] = [useId(), useId(), useId()]

  const add = async (what: 'site' | 'page') => {
    const name = readAddress(what, typed)
    if (name === null) return setWrong(what === 'site' ? t('options.notSite') : t('options.notPage'))
    setWrong('')
    const change = what === 'site' ? { what, site: name, on: false } : { what, page: name, on: false }
    if (await onSwitch(change, t('options.added', { site: placeName(name) }))) setTyped('')
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void add('site')
  }
  return (
    <section>
      <h3>{t('options.add')}</h3>
      <p className="why" id={help}>
        {t('options.addWhy')}
      </p>
      <form onSubmit={submit}>
        <label htmlFor={field}>{t('options.address')}</label>
        <input
          id={field}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={t('options.addressExample')}
          aria-describedby={wrong === '' ? help : error}
          aria-invalid={wrong !== ''}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {wrong !== '' && (
          <p id={error} role="alert" className="wrong">
            {wrong}
          </p>
        )}
        <p className="choices">
          <button type="submit" className="main">
            {t('options.addSite')}
          </button>
          <button type="button" onClick={() => void add('page')}>
            {t('options.addPage')}
          </button>
        </p>
      </form>
    </section>
  )
}
