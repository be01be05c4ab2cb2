import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium, findFirefox } from './find'

interface Needed {
  name: string
  find(): string | undefined
  /** Debian's. */
  packages: string[]
  help: string
}

const chromium: Needed = {
  name: 'Chromium',
  find: findChromium,
  packages: ['chromium', 'fonts-dejavu-core'],
  help:
    'Install it (Debian, Ubuntu: sudo apt install chromium; Fedora: sudo dnf install chromium; ' +
    'macOS: brew install --cask chromium), or set CHROMIUM_PATH to its executable. ' +
    'Branded Chrome does not load unpacked extensions from the command line.',
}

const firefox: Needed = {
  name: 'Firefox',
  find: findFirefox,
  packages: ['firefox-esr', 'fonts-dejavu-core'],
  help:
    'Install it (Debian: sudo apt install firefox-esr; Fedora: sudo dnf install firefox; ' +
    'macOS: brew install --cask firefox), or set FIREFOX_PATH to its executable, version 140 or later.',
}

/** Finds a Chromium, installing Debian's when that can be done without asking; otherwise says what to install and exits. */
export const ensureChromium = (): string => ensure(chromium)

/** The same for a Firefox. */
export const ensureFirefox = (): string => ensure(firefox)

function ensure({ name, find, packages, help }: Needed): string {
  const found = find()
  if (found !== undefined) return found
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`No ${name} found: installing ${packages.join(' and ')} with apt-get.`)
    apt('update')
    apt('-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '--no-install-recommends', ...packages)
    const installed = find()
    if (installed !== undefined) return installed
  }
  console.error(`No ${name} found. ${help}`)
  process.exit(1)
}

function apt(...args: string[]): void {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0) console.error(`apt-get ${args.join(' ')} ended with status ${status}.`)
}
