import type { Plugin } from 'vite'
import { type Part, unreached, unreachedFiles } from './parts'

/**
 * Takes out of libraries what is never reached.
 * @throws where a part is not as it was, as after an update of the library
 */
export function withoutUnreached(parts: readonly Part[] = unreached): Plugin {
  const without = (code: string, file: string): string | undefined => {
    const here = parts.filter((part) => file.split('?')[0]?.endsWith(`/${part.file}`))
    return here.length === 0 ? undefined : here.reduce(replace, code)
  }
  return {
    name: 'without unreached',
    apply: 'build',
    transform(code, id) {
      // An address is made of those with a question mark, and their text goes as it is.
      if (id.includes('?')) return undefined
      const rest = unreachedFiles.some((file) => id.endsWith(`/${file}`)) ? emptied(code) : without(code, id)
      return rest === undefined ? undefined : { code: rest, map: null }
    },
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle))
        if (output.type === 'asset')
          for (const file of output.originalFileNames) {
            const rest = without(String(output.source), `/${file}`)
            if (rest !== undefined) output.source = rest
          }
    },
  }
}

/** A module whose functions, all it has, make functions that throw: a library may make them in passing, and must not call them. */
function emptied(code: string): string {
  const names = [...code.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => name)
  const gone = 'const gone = () => () => { throw new Error("JSON Schemas are not part of Glossator") };'
  return [gone, ...names.map((name) => `export const ${name} = gone;`)].join('\n')
}

function replace(code: string, { file, find, put, times = 1 }: Part): string {
  const pieces = code.split(find)
  if (pieces.length !== times + 1) throw new Error(`${file} has ${pieces.length - 1} times, and not ${times}: ${find}`)
  return pieces.join(put)
}
