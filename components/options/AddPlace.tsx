import { type SubmitEvent, useId, useState } from 'react'
import type { OptionsClient } from '../client'
import { words } from '../words'
import type { Switch } from './Options'

interface Props {
  readAddress: OptionsClient['readAddress']
  onSwitch: Switch
}

/** Switches off a place by its address. What cannot be read as one stays in the field, with what to do. */
export function AddPlace({ readAddress, onSwitch }: Props) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState('')
  const [field, help, error] = [useId(), useId(), useId()]

  const add = async (what: 'site' | 'page') => {
    const name = readAddress(what, typed)
    if (name === null) return setWrong(what === 'site' ? words.options.notSite : words.options.notPage)
    setWrong('')
    const change = what === 'site' ? { what, site: name, on: false } : { what, page: name, on: false }
    if (await onSwitch(change, words.options.added(words.switches.site(name)))) setTyped('')
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void add('site')
  }
  return (
    <section>
      <h3>{words.options.add}</h3>
      <p className="why" id={help}>
        {words.options.addWhy}
      </p>
      <form onSubmit={submit}>
        <label htmlFor={field}>{words.options.address}</label>
        <input
          id={field}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={words.options.addressExample}
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
            {words.options.addSite}
          </button>
          <button type="button" onClick={() => void add('page')}>
            {words.options.addPage}
          </button>
        </p>
      </form>
    </section>
  )
}
