import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { extension } from '../../tools/browser/reader'

const manifest = JSON.parse(await readFile(`${extension}/manifest.json`, 'utf8')) as Record<string, unknown>

test('asks for no permission that the README does not explain', async () => {
  expect(manifest.permissions).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'scripting',
    'storage',
    'unlimitedStorage',
    'sidePanel',
  ])
  expect(manifest.host_permissions).toEqual(['<all_urls>'])
  expect(manifest.optional_permissions).toBeUndefined()
  expect(manifest.optional_host_permissions).toBeUndefined()
  const readme = await readFile('README.md', 'utf8')
  for (const permission of [...(manifest.permissions as string[]), '<all_urls>'])
    expect(readme).toContain(`| \`${permission}\``)
})

test('lays nothing open that a page could probe for', () => {
  expect(manifest.web_accessible_resources).toBeUndefined()
  expect(manifest.externally_connectable).toBeUndefined()
})

test('puts one script on every page, and no more', () => {
  expect(manifest.content_scripts).toEqual([
    expect.objectContaining({ matches: ['<all_urls>'], all_frames: true, js: ['sentinel.js'] }),
  ])
})
