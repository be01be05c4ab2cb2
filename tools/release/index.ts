import { readFileSync } from 'node:fs'
import { newestTold } from '../../components/news/versions'
import { writeWhole } from '../files'
import { released, told } from './changelog'

/**
 * What `npm version` does beside setting the version: sees that readers are told what is new, and gives the changelog's first section its number and day.
 * With `--check`, which runs before anything is changed, only says whether that can be done.
 */
const { npm_new_version: next, NO_NEWS } = process.env
if (next !== undefined) told(next, newestTold, NO_NEWS)
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const changelog = released(readFileSync('CHANGELOG.md', 'utf8'), version, new Date().toISOString().slice(0, 10))
if (!process.argv.includes('--check')) writeWhole('CHANGELOG.md', changelog)
