import './older'
import { GlobalWorkerOptions, getDocument, PasswordResponses, type PDFDocumentProxy } from 'pdfjs-dist'
import { ReaderProblem } from '../problem'
// oxlint-disable-next-line import/default -- Vite makes an address of it.
import workerUrl from './pdf-worker?worker&url'

GlobalWorkerOptions.workerSrc = workerUrl

export interface PdfOptions {
  /** Where pdf.js finds its character maps, its fonts and its decoders of images; with a slash at the end. */
  assets: string
  /** Null when the reader gives none. */
  askPassword(wrong: boolean): Promise<string | null>
}

/**
 * Opens a PDF. Scripts in it are never run: that would need a part of pdf.js which is not even in the package.
 * @throws ReaderProblem
 */
export async function openPdf(data: ArrayBuffer, { assets, askPassword }: PdfOptions): Promise<PDFDocumentProxy> {
  const task = getDocument({
    data,
    isEvalSupported: false,
    enableXfa: false,
    cMapUrl: `${assets}cmaps/`,
    standardFontDataUrl: `${assets}standard_fonts/`,
    wasmUrl: `${assets}wasm/`,
    iccUrl: `${assets}iccs/`,
  })
  let refused = false
  task.onPassword = (give: (password: string) => void, reason: number) => {
    void askPassword(reason === PasswordResponses.INCORRECT_PASSWORD).then((password) => {
      if (password !== null) return give(password)
      refused = true
      return task.destroy()
    })
  }
  try {
    const pdf = await task.promise
    // A damaged file may open and then have no page.
    await pdf.getPage(1)
    return pdf
  } catch (reason) {
    await task.destroy()
    if (refused) throw new ReaderProblem('locked', reason)
    if (isFaultOfFile(reason)) throw new ReaderProblem('damaged', reason)
    throw reason
  }
}

/** Whether pdf.js says that it cannot read the file; whatever else goes wrong, in its worker too, is no fault of the file. */
function isFaultOfFile(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false
  if (reason.name === 'InvalidPDFException') return true
  // What its worker throws otherwise, the file's faults among them, comes as one kind, with the real one in words.
  const { details } = reason as { details?: unknown }
  return reason.name === 'UnknownErrorException' && !/ is not a function|ReferenceError/.test(String(details))
}
