import type { Plugin } from 'vite'

/** Workers of our own pages, by their names. */
export const workers = ['compiler', 'importer']

/**
 * Makes the workers part of the pages' own build, with which they then share the database, the schemas and the recogniser instead of carrying
 * each its own. They keep the addresses that they have as scripts of their own.
 */
export function workersOfPages(): Plugin {
  return {
    name: 'workers of pages',
    buildStart() {
      for (const name of workers)
        this.emitFile({ type: 'chunk', id: `entrypoints/${name}/bare.ts`, fileName: `${name}.js` })
    },
  }
}
