import type { KeyboardEvent } from 'react'

/** What a key pressed for an input method tells, where the browser has ended the composition before it tells of the key. */
const forInputMethod = 229

/** Whether this key was pressed for us: one that commits or leaves what an input method composes belongs to the text. */
export function isKey({ key, nativeEvent }: KeyboardEvent, named: 'Enter' | 'Escape'): boolean {
  return key === named && !nativeEvent.isComposing && nativeEvent.keyCode !== forInputMethod
}
