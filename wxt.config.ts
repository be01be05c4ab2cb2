import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'wxt'

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox', 'safari'],
  manifest: ({ browser }) => ({
    name: 'Glossator',
    short_name: 'Glossator',
    description:
      'The Committee’s concern and recommendation beside the treaty article you are reading. Everything stays on your machine.',
    // The README says what each is for; `sidePanel` is added by the side panel itself.
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    host_permissions: ['<all_urls>'],
    omnibox: { keyword: 'opsc' },
    commands: {
      'next-reference': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Go to the next reference on the page and show its card',
      },
      'previous-reference': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Go to the previous reference on the page and show its card',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: 'Move into the card, to read and use it by keyboard',
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
      : // Popovers, `CSS.highlights` and `sidePanel.open` are all there since 116; 120 is what we test for.
        browser !== 'safari' && { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // What pdf.js reads when a document needs it: character maps, the fonts no file carries, decoders and icons.
    'build:publicAssets'(_wxt, files) {
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
    'vite:build:extendConfig'([entrypoint], { build }) {
      if (entrypoint?.name === 'sentinel' && build?.lib) build.lib.entry = 'entrypoints/sentinel/bare.ts'
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
