import { afterEach, expect, test } from 'vitest'
import { focusInFrame, isEditable } from './focus'

afterEach(() => document.body.replaceChildren())

const types = ['button', 'checkbox', 'color', 'date', 'email', 'file', 'image', 'number', 'password', 'radio', 'range']
const others = ['reset', 'search', 'submit', 'tel', 'text', 'time', 'url', 'unheard-of']

test.each([...types, ...others])('in a field of type %s both look-outs tell the same', (type) => {
  const field = document.createElement('input')
  field.setAttribute('type', type)
  document.body.append(field)
  field.focus()
  expect(focusInFrame()).toBe(isEditable(field) ? 'typing' : 'here')
})

test('the shortcuts live while a slider has the focus, and not while words are written', () => {
  document.body.innerHTML = '<input type="range"><textarea></textarea><p contenteditable tabindex="0">Words</p>'
  const focuses = [...document.body.children].map((element) => {
    ;(element as HTMLElement).focus()
    return focusInFrame()
  })
  expect(focuses).toEqual(['here', 'typing', 'typing'])
})
