import { execFileSync } from 'node:child_process'

/** Builds the extension for a browser into .output/chrome-mv3 or .output/firefox-mv3 as it ships, quietly unless it fails. */
export function build(browser: 'chrome' | 'firefox' = 'chrome'): void {
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A test runner's own mode would make it a development build.
    env: { ...process.env, NODE_ENV: 'production' },
  })
}
