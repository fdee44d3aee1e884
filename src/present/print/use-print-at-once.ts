import { useEffect } from 'react'

/** Opens the browser's print window once the fonts of the paper are there. */
export function usePrintAtOnce(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return
    let left = false
    const faces = ['400 1em Amiri', '700 1em Amiri'].flatMap((face) => [
      document.fonts.load(face, 'ا'),
      document.fonts.load(face, 'a'),
    ])
    // A font that does not come is not waited for for ever: the browser says so itself.
    void Promise.allSettled([...faces, document.fonts.ready]).then(() => {
      if (!left) window.print()
    })
    return () => {
      left = true
    }
  }, [wanted])
}
