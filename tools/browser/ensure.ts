import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './find'

const packages = ['chromium', 'fonts-dejavu-core']

/** Finds a Chromium, installing Debian's when that can be done without asking; otherwise says what to install and exits. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found !== undefined) return found
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`No Chromium found: installing ${packages.join(' and ')} with apt-get.`)
    apt('update')
    apt('-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '--no-install-recommends', ...packages)
    const installed = findChromium()
    if (installed !== undefined) return installed
  }
  console.error(
    'No Chromium found. Install it (Debian, Ubuntu: sudo apt install chromium; Fedora: sudo dnf install chromium; ' +
      'macOS: brew install --cask chromium), or set CHROMIUM_PATH to its executable. ' +
      'Branded Chrome does not load unpacked extensions from the command line.',
  )
  process.exit(1)
}

function apt(...args: string[]): void {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0) console.error(`apt-get ${args.join(' ')} ended with status ${status}.`)
}
