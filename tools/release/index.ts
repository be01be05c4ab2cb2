import { readFileSync } from 'node:fs'
import { writeWhole } from '../files'
import { released } from './changelog'

/**
 * What `npm version` does beside setting the version: gives the changelog's first section its number and day.
 * With `--check`, which runs before anything is changed, only says whether that can be done.
 */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const changelog = released(readFileSync('CHANGELOG.md', 'utf8'), version, new Date().toISOString().slice(0, 10))
if (!process.argv.includes('--check')) writeWhole('CHANGELOG.md', changelog)
