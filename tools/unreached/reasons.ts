import type { Plugin } from 'vite'

/** Where plain data says to those who read the code why it is so. Our tests hold them to it; nothing that we ship reads it. */
const TOLD: [file: RegExp, fields: string][] = [
  [/\/data\/index\/thesaurus\/\w+\.ts$/, 'why'],
  [/\/data\/compiler\/languages\/(?:en|fr|es)\.ts$/, 'reason|example'],
  [/\/data\/compiler\/(?:pairingRules|roles)\.ts$/, 'reason|example'],
]

/** Leaves reasons and examples out of what is shipped: each stands in the background, in our pages or in the compiler. */
export function withoutReasons(): Plugin {
  return {
    name: 'without reasons',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const fields = TOLD.find(([file]) => file.test(id))?.[1]
      return fields === undefined ? undefined : { code: without(code, fields), map: null }
    },
  }
}

function without(code: string, fields: string): string {
  return code.replace(
    new RegExp(
      String.raw`(?<=[{,]\s*)(?:${fields}):\s*(?:(['"])(?:(?!\1)[^\\\n]|\\.)*\1|\{[^{}\n]*\})(?:,|(?=\s*\}))`,
      'g',
    ),
    '',
  )
}
