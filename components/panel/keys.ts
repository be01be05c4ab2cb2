import { useEffect, useEffectEvent } from 'react'
import { keyOf } from '../shared/keyOf'
import { useSource } from '../shared/useLoad'
import { goTo, useClient, useView } from './context'

const row = '[data-row]'
const fields = 'input, textarea, select, [contenteditable], dialog[open]'

function focus(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector)
  element?.focus()
  return element !== null
}

/**
 * Arrow keys in lists; and `/` to search, `n` for a note, `?` for help: anywhere in the panel but in a field, unless switched off.
 */
export function useShortcuts(onHelp: () => void) {
  const client = useClient()
  const view = useView()
  const choices = useSource('choices', () => client.choices())
  const enabled = choices.status !== 'ready' || choices.value.singleKeys

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!enabled || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof Element && event.target.closest(fields)) return
    const actions: Record<string, () => void> = {
      '/': () => {
        if (!focus('#search')) goTo({ name: 'search', query: '', filters: {} })
      },
      n: () => {
        if (view.name === 'finding') goTo({ ...view, compose: true }, { replace: true })
        else if (!clickFirst('[data-write]')) goTo({ name: 'notes' })
      },
      '?': onHelp,
      // As Arabic keyboards write it.
      '؟': onHelp,
    }
    const action = actions[keyOf(event)]
    if (action === undefined) return
    event.preventDefault()
    action()
  })
  useEffect(() => {
    const leaving = new AbortController()
    document.addEventListener('keydown', onKey, leaving)
    document.addEventListener('keydown', moveInList, leaving)
    return () => leaving.abort()
  }, [])
}

function clickFirst(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector)
  element?.click()
  return element !== null
}

/** Arrow keys, Home and End move the focus among the rows of a list; up from the first goes back to the search box. */
function moveInList(event: KeyboardEvent) {
  if (event.defaultPrevented || !(event.target instanceof Element)) return
  const list = event.target.matches(row) ? event.target.closest('ul, ol') : null
  if (list === null) return
  const rows = [...list.querySelectorAll<HTMLElement>(row)]
  const at = rows.findIndex((each) => each === event.target)
  const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }
  const target = targets[event.key]
  if (target === undefined) return
  event.preventDefault()
  if (target < 0) focus('#search')
  else rows[target]?.focus()
}
