import { useEffect, useRef, useState } from 'react'
import { BackIcon, CloseIcon, ForwardIcon } from '../shared/icons'
import { useSource } from '../shared/useLoad'
import { words } from '../words'
import { useReader } from './context'

/** Searches the whole document as one types. */
export function FindBar({ onClose }: { onClose: () => void }) {
  const client = useReader()
  const { reader } = words
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [options, setOptions] = useState({ capitals: false, words: false })
  const found = useSource('found', () => client.found())
  useEffect(() => {
    field.current?.focus()
    return () => client.endFind()
  }, [client])
  const look = (next: string, how = options) => {
    setQuery(next)
    setOptions(how)
    client.find(next, how)
  }
  const onwards = (backwards: boolean) => query !== '' && client.find(query, { ...options, again: true, backwards })
  return (
    <search className="find-bar">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onwards(false)
        }}
      >
        <input
          ref={field}
          type="search"
          aria-label={reader.find}
          placeholder={reader.findPlaceholder}
          value={query}
          onChange={({ target }) => look(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose()
            if (event.key !== 'Enter' || !event.shiftKey) return
            event.preventDefault()
            onwards(true)
          }}
        />
        <output className="quiet">{query !== '' && found.status === 'ready' && reader.found(found.value)}</output>
        <button
          type="button"
          className="bare"
          aria-label={reader.findPrevious}
          title={reader.findPrevious}
          onClick={() => onwards(true)}
        >
          <BackIcon />
        </button>
        <button type="submit" className="bare" aria-label={reader.findNext} title={reader.findNext}>
          <ForwardIcon />
        </button>
        <label>
          <input
            type="checkbox"
            checked={options.capitals}
            onChange={({ target }) => look(query, { ...options, capitals: target.checked })}
          />
          {reader.capitals}
        </label>
        <label>
          <input
            type="checkbox"
            checked={options.words}
            onChange={({ target }) => look(query, { ...options, words: target.checked })}
          />
          {reader.wholeWords}
        </label>
        <button type="button" className="bare" aria-label={words.close} title={words.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </form>
    </search>
  )
}
