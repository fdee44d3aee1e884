import { useEffect } from 'react'
import { printFacesOrNone } from '../../ui/use-print-font.ts'

/** Opens the browser's print window once the fonts of the paper are there. */
export function usePrintAtOnce(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return
    let left = false
    // A font that does not come is not waited for for ever: the browser says so itself.
    void Promise.all([printFacesOrNone(), document.fonts.ready]).then(([faces]) => {
      if (left) return
      for (const face of faces) document.fonts.add(face)
      window.print()
    })
    return () => {
      left = true
    }
  }, [wanted])
}
