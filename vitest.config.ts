import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { LongFirst } from './tests/order'
import { patience } from './tools/browser/patience'
import { headlessChromium } from './tools/browser/quiet'
import { messages } from './tools/words/plugin'

const browserTests = '**/*.browser.test.{ts,tsx}'
const endToEnd = 'tests/e2e/**/*.test.ts'
const inFirefox = 'tests/firefox/**/*.test.ts'
/** End to end in Chromium and again in Firefox: what a reader does, asked of no browser's own interfaces. */
const inBoth = ['card', 'keyboard', 'pages', 'placing', 'secrecy'].map((name) => `tests/e2e/${name}.test.ts`)

/** A driver may lose a page, a key or a pointer on a busy machine; what fails twice is at fault. */
const retry = 1

/** A test gets more time than a wait, so that the wait is what fails and says what for. */
const patient = { expect: { poll: { timeout: patience } }, testTimeout: 4 * patience }

/** How the built extension is tested, in whichever browser. */
const withBrowser = {
  ...patient,
  environment: 'node',
  isolate: false,
  // Two files at a time: most of what they do is wait for a pointer that rests.
  maxWorkers: 2,
  // After the others: a pointer that rests must not wait for a machine that works.
  sequence: { groupOrder: 3 },
  hookTimeout: 60_000,
  retry,
} as const

/** Widgets, and what is done to pages, in a real Chromium and without the extension. */
const inSmallDoms = (own: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  extends: true,
  // Named before the tests run: a dependency that is only found while they do loads React a second time.
  optimizeDeps: {
    include: [
      'react',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      'react-dom',
      'react-dom/client',
      'wouter/use-hash-location',
      'virtua',
      'dexie',
      'zod',
      'marked',
      'intl-messageformat',
      'wxt/browser',
      'wxt/testing/fake-browser',
      'axe-core',
      '@webext-core/messaging',
    ],
  },
  test: {
    ...patient,
    maxWorkers: '100%',
    retry,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: headlessChromium() }),
      instances: [{ browser: 'chromium' }],
    },
    ...own,
  },
})

/** Pure tests in Node, small DOMs in a real Chromium, and the built extension end to end in Chromium and in Firefox. */
export default defineConfig({
  plugins: [messages()],
  test: {
    sequence: { sequencer: LongFirst },
    // The driver of Firefox asks a frame more than it waits for; one that has gone in between is no fault of ours.
    onUnhandledError: ({ name, message }) => !(name === 'ProtocolError' && message.includes('no such frame')),
    projects: [
      {
        extends: true,
        test: {
          ...patient,
          name: 'node',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['node_modules/**', '.output/**', browserTests, endToEnd, inFirefox],
          environment: 'node',
          // A third of their work was to load the same modules again for each file.
          isolate: false,
          // Vitest would leave one core free.
          maxWorkers: '100%',
        },
      },
      inSmallDoms({
        name: 'components',
        include: [`components/${browserTests}`],
        sequence: { groupOrder: 1 },
        // To load the same modules again for each file was a third of their work. Which words a view brings is asked in `usage.test.ts`.
        isolate: false,
      }),
      inSmallDoms({
        name: 'browser',
        include: [browserTests],
        exclude: ['node_modules/**', '.output/**', 'components/**'],
        sequence: { groupOrder: 2 },
      }),
      {
        test: {
          name: 'end-to-end',
          include: [endToEnd],
          globalSetup: ['tests/e2e/build.ts'],
          ...withBrowser,
        },
      },
      {
        test: {
          name: 'firefox',
          include: [inFirefox, ...inBoth],
          env: { GLOSSATOR_BROWSER: 'firefox' },
          globalSetup: ['tests/firefox/build.ts'],
          ...withBrowser,
        },
      },
    ],
  },
})
