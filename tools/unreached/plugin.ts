import type { Plugin } from 'vite'
import { decoderOfImages, type Part, unreached, unreachedFiles } from './parts'

/**
 * Takes out of libraries what is never reached.
 * @throws where a part is not as it was, as after an update of the library
 */
export function withoutUnreached(parts: readonly Part[] = unreached): Plugin {
  return {
    name: 'without unreached',
    apply: 'build',
    resolveId: (source) => (source === decoderOfImages ? { id: source, external: true } : undefined),
    transform(code, id) {
      if (unreachedFiles.some((file) => id.endsWith(`/${file}`))) return { code: emptied(code), map: null }
      const here = parts.filter(({ file }) => id.endsWith(`/${file}`))
      return here.length === 0 ? undefined : { code: here.reduce(replace, code), map: null }
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
