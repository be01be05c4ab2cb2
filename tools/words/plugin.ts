import type { Plugin } from 'vite'
import { compileMessages } from './compile'

/** Parses the messages of `components/words/LANGUAGE/*.json` as they are bundled. */
export function messages(): Plugin {
  return {
    name: 'messages',
    enforce: 'pre',
    transform(code, id) {
      return /\/components\/words\/[a-z]{2}\/\w+\.json$/.test(id)
        ? { code: JSON.stringify(compileMessages(JSON.parse(code) as Record<string, string>)), map: null }
        : undefined
    },
  }
}
