import { afterEach, expect, test } from 'vitest'
import type { ShowOptions } from '../shown'
import { showProse } from '.'
import { wholeProse } from './whole'

afterEach(() => document.body.replaceChildren())

test('all text of a document is read, block after block, whatever lies in what', () => {
  document.body.innerHTML = `
    <ol><li>21. The Committee <b>urges</b> the State party to:<ol><li>(a) Define the sale of children;</li></ol> And to report.</li></ol>
    <div>22. The Committee is concerned:<p>Few cases<br>are known.</p></div>
    <center>Bare words</center>
    <details><summary>Annex</summary>Folded words</details>
    <pre>as
typed</pre>`
  const { text, offsetOfLine, reveal } = wholeProse(document.body)
  expect(text.trim().split(/\n+/)).toEqual([
    '21. The Committee urges the State party to:',
    '(a) Define the sale of children;',
    'And to report.',
    '22. The Committee is concerned:',
    'Few cases',
    'are known.',
    'Bare words',
    'Annex',
    'Folded words',
    'as',
    'typed',
  ])
  expect(text.startsWith('(a)', offsetOfLine(3) ?? -1)).toBe(true)
  const folded = document.querySelector('details')
  expect(folded?.open).toBe(false)
  reveal(text.indexOf('21.'))
  expect(folded?.open).toBe(false)
  reveal(text.indexOf('Folded'))
  expect(folded?.open).toBe(true)
})

test('a document that comes after another was opened is not put in its place', async () => {
  document.body.innerHTML = '<p>The other document</p>'
  const opening = new AbortController()
  const nothing = () => {}
  const options: ShowOptions = {
    name: 'a.txt',
    type: 'text/plain',
    address: null,
    assets: '/',
    askPassword: async () => null,
    stands: nothing,
    found: nothing,
    reads: nothing,
    signal: opening.signal,
  }
  const shown = showProse(document.body, new TextEncoder().encode('The first'), 'text', options)
  opening.abort()
  await expect(shown).rejects.toThrow('abort')
  expect(document.body.textContent).toBe('The other document')
})
