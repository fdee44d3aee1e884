import { useEffect } from 'react'

/**
 * Printing does not wait for a font that only the print style sheet uses, so it is fetched when the page has come to
 * rest: Amiri, whose letters can be copied out of a PDF again.
 */
export function usePrintFont(): void {
  useEffect(() => {
    const timer = window.setTimeout(() => {
      for (const weight of [400, 700]) {
        void document.fonts.load(`${weight} 1em Amiri`, 'ا')
        void document.fonts.load(`${weight} 1em Amiri`, 'a')
      }
    }, 2500)
    return () => window.clearTimeout(timer)
  }, [])
}
