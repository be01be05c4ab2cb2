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

const options = (signal: AbortSignal): ShowOptions => {
  const nothing = () => {}
  return {
    name: 'a.txt',
    type: 'text/plain',
    address: null,
    assets: '/',
    askPassword: async () => null,
    stands: nothing,
    found: nothing,
    reads: nothing,
    signal,
  }
}

test('links inside a document lead to their places and back, and leave the address alone', async () => {
  const filler = '<p>Words</p>'.repeat(100)
  const html = `<a id="mark" href="#n1">1</a> <a href="#%C3%A9">2</a> <a href="#nowhere">3</a> ${filler}
    <ol><li id="n1">A note <a href="#mark">↑</a></li></ol> ${filler}
    <details><summary>Annex</summary><a name="é">An old anchor</a></details> <a href="#">Top</a> ${filler}`
  const bytes = new TextEncoder().encode(`<meta charset="utf-8">${html}`)
  const shown = await showProse(document.body, bytes, 'html', options(new AbortController().signal))
  const scroller = document.querySelector<HTMLElement>('.prose-container')
  if (!scroller) throw new Error('nothing is shown')
  scroller.style.cssText = 'block-size: 300px; overflow: auto'
  const { href } = location
  const follow = (words: string) =>
    [...scroller.querySelectorAll('a')].find(({ textContent }) => textContent === words)?.click()
  const focused = () => document.activeElement?.textContent
  const isInView = () => {
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect()
    const seen = scroller.getBoundingClientRect()
    return top >= seen.top - 1 && bottom <= seen.bottom + 1
  }

  follow('1')
  expect(focused()).toBe('A note ↑')
  expect(isInView()).toBe(true)
  history.back()
  await expect.poll(focused).toBe('1')
  expect(scroller.scrollTop).toBe(0)
  history.forward()
  await expect.poll(focused).toBe('A note ↑')
  expect(isInView()).toBe(true)

  follow('↑')
  expect(focused()).toBe('1')
  follow('2')
  expect(focused()).toBe('An old anchor')
  expect(isInView()).toBe(true)
  follow('3')
  expect(focused()).toBe('An old anchor')
  follow('Top')
  expect(scroller.scrollTop).toBeLessThan(20)
  expect(location.href).toBe(href)
  await shown.close()
})

test('a document that comes after another was opened is not put in its place', async () => {
  document.body.innerHTML = '<p>The other document</p>'
  const opening = new AbortController()
  const shown = showProse(document.body, new TextEncoder().encode('The first'), 'text', options(opening.signal))
  opening.abort()
  await expect(shown).rejects.toThrow('abort')
  expect(document.body.textContent).toBe('The other document')
})
