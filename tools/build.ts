import { execFileSync } from 'node:child_process'

/** Builds the Chromium extension into .output/chrome-mv3 as it ships, quietly unless it fails. */
export function build(): void {
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A test runner's own mode would make it a development build.
    env: { ...process.env, NODE_ENV: 'production' },
  })
}
