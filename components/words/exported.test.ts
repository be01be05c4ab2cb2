import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Note } from '../../data/api'
import { versioned } from '../../data/library/bundled'
import { shippedPack } from '../../data/library/shipped'
import { subjectsOf } from '../../data/notes/exchange/subjects'
import { writeNotes } from '../../data/notes/exchange/write'

// Formats are made once: those of other tests are of their zone, and these of this one.
beforeEach(() => vi.resetModules())
afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test('what was written late in the day west of Greenwich is exported under that day', async () => {
  vi.stubEnv('TZ', 'America/New_York')
  const { day, exportWords } = await import('../words')
  const written = '2026-01-02T02:00:00.000Z'
  const note: Note = {
    id: '1',
    body: 'Compare.',
    target: { type: 'document', symbol: 'CRC/C/OPSC/USA/CO/3-4' },
    tags: [],
    created: written,
    updated: written,
    revision: 1,
  }
  const words = exportWords()
  const file = writeNotes('markdown', [note], subjectsOf([], 'un', words), words, { now: new Date(written) })
  expect(file.content).toContain('### 1 January 2026')
  expect(file.name).toBe('glossator-notes-2026-01-01.md')
  expect(day('2017-06-02')).toBe('2 June 2017')
})

test('a finding before the first section is exported under what that is called in the reader’s language', async () => {
  const { exportWords } = await import('../words')
  const { speak } = await import('./translate')
  const { documents } = (await versioned(shippedPack)).pack
  const [document] = documents
  const [finding] = document?.findings ?? []
  if (!document || !finding) throw new Error('The pack is empty')
  speak('fr', { 'notes.title': 'Notes', 'section.before': 'Avant la première section' })
  const early = {
    ...document,
    sections: [{ id: '0', title: 'Opening paragraphs', parent: null, provisions: [] }],
    paragraphs: document.paragraphs.map((each) => ({ ...each, section: '0', heading: null })),
  }
  const target = { type: 'finding', key: `${document.symbol}#${finding.id}` } as const
  expect(subjectsOf([early], 'un', exportWords())(target).title).toBe(`Avant la première section (${document.symbol})`)
})
