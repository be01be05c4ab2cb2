import { build } from 'esbuild'

/** A module and all it needs in one piece, minified as a page gets it: a letter of another script is itself, not an escape. */
export async function bundle(file: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2023',
    write: false,
  })
  const [output] = outputFiles
  if (output === undefined) throw new Error(`${file} came to nothing.`)
  return output.contents
}
