import { spawnSync } from 'node:child_process'

/**
 * `npm run kills -- 50`: kills the browser that many times at random moments while notes are being written, and checks after each that no
 * note it had called saved is lost. Ends with the test's own status.
 */
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'end-to-end', 'tests/e2e/notesKilled.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, KILLS: process.argv[2] ?? '50' },
})
process.exitCode = status ?? 1
