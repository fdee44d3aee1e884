import { useEffect } from 'react'

/** Without what fetches them printing takes the faces from the style sheet, as far as they come in time. */
export const printFacesOrNone = (): Promise<readonly FontFace[]> =>
  import('./print-font.ts').then(({ fetchPrintFaces }) => fetchPrintFaces()).catch(() => [])

/** Long enough for a page to have come to rest. */
const REST_MS = 2500

/**
 * Has the font of paper at hand when the page is printed. What prints pages by itself may wait for
 * `<html data-print="ready">`.
 */
export function usePrintFont(): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    let faces: readonly FontFace[] = []
    let left = false
    const timer = window.setTimeout(async () => {
      const fetched = await printFacesOrNone()
      if (left) return
      faces = fetched
      dataset.print = 'ready'
    }, REST_MS)
    const give = () => {
      for (const face of faces) document.fonts.add(face)
    }
    window.addEventListener('beforeprint', give)
    return () => {
      left = true
      window.clearTimeout(timer)
      window.removeEventListener('beforeprint', give)
      delete dataset.print
      for (const face of faces) document.fonts.delete(face)
    }
  }, [])
}
