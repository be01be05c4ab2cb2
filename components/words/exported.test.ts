import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Note } from '../../data/api'
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
