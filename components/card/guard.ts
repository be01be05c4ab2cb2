const keyboard = ['keydown', 'keypress', 'keyup'] as const
const editing = ['beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend'] as const
/** Copying carries nothing of ours yet, and our own copying listens at the window too; what is pasted is the reader's. */
const copying = ['copy', 'cut'] as const
const pasting = 'paste'

/** The same event once more, for inside the shadow tree only. */
function inner(event: Event): Event {
  const options = { bubbles: true, cancelable: event.cancelable, composed: false }
  if (event instanceof KeyboardEvent) {
    const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event
    const keys = { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey }
    return new KeyboardEvent(event.type, { ...options, ...keys })
  }
  if (event instanceof InputEvent) {
    const { data, inputType, isComposing } = event
    return new InputEvent(event.type, { ...options, data, inputType, isComposing })
  }
  if (event instanceof CompositionEvent) return new CompositionEvent(event.type, { ...options, data: event.data })
  return new Event(event.type, options)
}

/**
 * Keeps what is typed in the card from the page: its shortcuts do not fire and its listeners do not read along. Events are
 * caught at the window, before the page's document hears of them, and dispatched anew within the shadow tree.
 * A page that listened at the window before us still hears; the keys' own effect (typing, tabbing, copying) is untouched.
 */
export function guardKeys(shadow: ShadowRoot): () => void {
  const view = shadow.ownerDocument.defaultView ?? window
  const isOurs = (event: Event) => event.target === shadow.host
  const hold = (event: Event) => {
    if (!isOurs(event)) return
    event.stopImmediatePropagation()
    const again = inner(event)
    const target = shadow.activeElement ?? shadow.firstElementChild
    target?.dispatchEvent(again)
    if (again.defaultPrevented) event.preventDefault()
  }
  const keepAtWindow = (event: Event) => {
    if (isOurs(event)) event.stopPropagation()
  }
  const silence = (event: Event) => {
    if (isOurs(event)) event.stopImmediatePropagation()
  }
  const held = [...keyboard, ...editing]
  for (const type of held) view.addEventListener(type, hold, true)
  for (const type of copying) view.addEventListener(type, keepAtWindow, true)
  view.addEventListener(pasting, silence, true)
  return () => {
    for (const type of held) view.removeEventListener(type, hold, true)
    for (const type of copying) view.removeEventListener(type, keepAtWindow, true)
    view.removeEventListener(pasting, silence, true)
  }
}
