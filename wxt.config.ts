import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'wxt'
import { shippedPack } from './data/library/shipped'
import { withoutUnreached } from './tools/unreached/plugin'
import { withoutReasons } from './tools/unreached/reasons'
import { messages } from './tools/words/plugin'
import { messageNames, translated, translations } from './tools/words/translated'
import { workers, workersOfPages } from './tools/workers'

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({
    // The worker of pdf.js has a build of its own.
    worker: { format: 'es', plugins: () => [withoutUnreached()] },
    plugins: [messages(), withoutReasons(), withoutUnreached()],
    // The messages come parsed.
    resolve: { alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' } },
  }),
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox', 'safari'],
  manifest: ({ browser }) => ({
    // `public/_locales`: the browser reads them itself, in its own language.
    default_locale: 'en',
    name: '__MSG_name__',
    short_name: '__MSG_name__',
    description: '__MSG_description__',
    // The README says what each is for; `sidePanel` is added by the side panel itself.
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    host_permissions: ['<all_urls>'],
    omnibox: { keyword: 'opsc' },
    commands: {
      'next-reference': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_nextReference__',
      },
      'previous-reference': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_previousReference__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_openCard__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'glossator@glossator.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The last that came of what we and pdf.js call: reading a stream by `for await`. Of what is younger, `reader/pdf/older.ts` supplies what
        // pdf.js needs, and the page's side does without.
        browser !== 'safari' && { minimum_chrome_version: '124', storage: { managed_schema: 'policy.schema.json' } }),
  }),
  hooks: {
    'build:publicAssets'(_wxt, files) {
      files.push({ relativeDest: 'pack.json', contents: JSON.stringify(shippedPack) })
      files.push({ relativeDest: 'words/names.json', contents: messageNames() })
      for (const language of translations)
        files.push({ relativeDest: `words/${language}.json`, contents: translated(language) })
      // What pdf.js reads when a document needs it: character maps, the fonts no file carries, decoders and icons.
      for (const folder of ['cmaps', 'standard_fonts', 'wasm', 'iccs', 'web/images'])
        for (const name of readdirSync(`node_modules/pdfjs-dist/${folder}`))
          if (folder !== 'web/images' || name.startsWith('annotation-'))
            files.push({
              absoluteSrc: resolve('node_modules/pdfjs-dist', folder, name),
              relativeDest: `pdfjs/${folder.replace('web/', '')}/${name}`,
            })
    },
    // The sentinel goes plainly, in none of WXT's wrappers: a content script's weighs half as much again as what it wraps and announces
    // each start by an event that the page could hear.
    'vite:build:extendConfig'(entrypoints, { build, plugins }) {
      const builds = (name: string) => entrypoints.some((entrypoint) => entrypoint.name === name)
      if (builds('sentinel') && build?.lib) build.lib.entry = 'entrypoints/sentinel/bare.ts'
      if (builds('reader')) plugins?.push(workersOfPages())
    },
    // Only the development server, from whose address no worker may come, needs them as scripts of their own.
    'entrypoints:resolved'({ config }, entrypoints) {
      if (config.command === 'serve') return
      entrypoints.splice(0, entrypoints.length, ...entrypoints.filter(({ name }) => !workers.includes(name)))
    },
    'prepare:publicPaths'(_wxt, paths) {
      for (const name of ['names', ...translations]) paths.push(`words/${name}.json`)
    },
    'build:manifestGenerated'(_wxt, manifest) {
      manifest.content_scripts = [
        {
          matches: ['<all_urls>'],
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
          run_at: 'document_idle',
          js: ['sentinel.js'],
        },
      ]
    },
  },
  zip: {
    excludeSources: ['screenshots/**', 'docs/pictures/**'],
  },
})
