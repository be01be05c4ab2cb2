import { defineConfig } from 'wxt'

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: 'Glossator',
    short_name: 'Glossator',
    description:
      'The Committee’s concern and recommendation beside the treaty article you are reading. Everything stays on your machine.',
    // `scripting` brings the annotator into a page that cites; `sidePanel` is added by the side panel itself.
    permissions: ['scripting'],
    host_permissions: ['<all_urls>'],
    action: { default_title: 'Open Glossator' },
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
        { minimum_chrome_version: '120' }),
  }),
  zip: {
    excludeSources: ['screenshots/**', 'docs/pictures/**'],
  },
})
