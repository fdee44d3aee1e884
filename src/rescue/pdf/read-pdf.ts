/** Reads the text of a PDF with Mozilla's pdf.js, page by page. */
import './with-resolvers.ts'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
// The half that pdf.js would run in a worker of its own: here it already is in one.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { linesOfPage } from './page-lines.ts'

/**
 * - `password`: it is locked, and no password was given
 * - `wrong-password`: it is locked, and the password does not open it
 * - `broken`: it cannot be read, as it is damaged or no PDF after all
 */
export type PdfRefusal = 'password' | 'wrong-password' | 'broken'

export interface PdfPage {
  readonly number: number
  readonly of: number
  readonly lines: readonly string[]
  /** Whether this page alone could not be read. */
  readonly isBroken: boolean
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')

async function pageOf(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const of = document.numPages
  try {
    const page = await document.getPage(number)
    // Letters as the file has them: what is put right in them is to be seen.
    const { items } = await page.getTextContent({ disableNormalization: true })
    page.cleanup()
    return {
      number,
      of,
      lines: linesOfPage(items.flatMap((item) => ('str' in item ? [item] : []))),
      isBroken: false,
    }
  } catch {
    return { number, of, lines: [], isBroken: true }
  }
}

/** @param onPage told of each page; the next is read when it has been heard */
export async function readPdf(
  data: Uint8Array,
  password: string | undefined,
  onPage: (page: PdfPage) => void,
): Promise<PdfRefusal | null> {
  const task = getDocument({
    data,
    ...(password === undefined ? {} : { password }),
    // Only the text is wanted: no fonts, no pictures, and nothing that the policy of the pages forbids.
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    for (let number = 1; number <= document.numPages; number++) onPage(await pageOf(document, number))
    return null
  } catch (error) {
    if (nameOf(error) !== 'PasswordException') return 'broken'
    return password === undefined ? 'password' : 'wrong-password'
  } finally {
    await task.destroy().catch(() => undefined)
  }
}
