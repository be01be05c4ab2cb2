import { expect, test, vi } from 'vitest'
import { compiledDraft } from '../../components/testing/draft'
import source from '../../data/sources/CRC-C-OPSC-USA-CO-3-4.txt?raw'
import { held } from '../sources/held'
import { createDrafting } from './drafting'

const imports = vi.hoisted((): Record<string, unknown> => ({ start: () => {}, dismiss: () => {} }))
vi.mock('../ownPages/importing', () => ({ createImports: () => imports }))
vi.mock('../messaging/protocol', () => ({ sendMessage: async () => {} }))

test('a page with corrections that are nowhere else does not go without a word', () => {
  const compiled = compiledDraft(source)
  const [draft] = 'steps' in compiled ? compiled.steps : []
  if (!draft) throw new Error('no draft')
  const importing = held<object>({ status: 'idle' })
  imports.source = importing.source
  const drafting = createDrafting(async () => null)
  const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))
  const corrected = drafting.change(draft, { type: 'merge', paragraph: 11 })

  drafting.keep([draft])
  expect(asks()).toBe(false)
  drafting.keep([draft, corrected])
  expect(asks()).toBe(true)
  drafting.save(corrected)
  importing.set({ status: 'failed', fault: null })
  expect(asks()).toBe(true)
  importing.set({ status: 'done', report: { added: 1, updated: 0, records: 45, left: [] } })
  expect(asks()).toBe(false)
  drafting.keep([draft, corrected, drafting.change(corrected, { type: 'merge', paragraph: 20 })])
  expect(asks()).toBe(true)
  drafting.keep([draft])
  expect(asks()).toBe(false)
})
