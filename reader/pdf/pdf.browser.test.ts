import { expect, test, vi } from 'vitest'
import type { ReadingState } from '../types'
import { showPdf } from '.'

vi.mock('./open', () => ({
  openPdf: async () => ({ getMetadata: async () => null, getOutline: async () => null, numPages: 9 }),
}))
vi.mock('./view', () => ({ createPdfView: () => ({ shown: Promise.resolve(), links: {} }) }))
vi.mock('./annotator', () => ({ createPdfAnnotator: () => ({ references: () => [], show: () => {} }) }))
vi.mock('./passages', () => ({ createPdfPassages: () => ({ passages: {}, take: () => {} }) }))
vi.mock('./follow', () => ({
  async followText() {
    throw new Error('a line of no width')
  },
}))

test('of a document whose text cannot be put together it is said that its end is missing, and nobody waits for it', async () => {
  const reads: ReadingState[] = []
  const options = {
    name: 'a.pdf',
    type: '',
    address: null,
    assets: '/',
    askPassword: async () => null,
    stands: () => {},
    found: () => {},
    reads: (state: ReadingState) => void reads.push(state),
    signal: new AbortController().signal,
  }
  await showPdf(document.body, new ArrayBuffer(0), options)
  await expect.poll(() => reads).toEqual([{ references: 0, done: true, lacks: 'end' }])
})
