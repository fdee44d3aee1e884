import { useEffect } from 'react'

const FAMILY = 'Amiri'

/** Whether it is of the font that nothing on a screen is set in. */
export const isForPrint = ({ family }: Pick<FontFace, 'family'>): boolean =>
  family.replace(/["']/g, '') === FAMILY

/**
 * Printing does not wait for a font that only the print style sheet uses, so it is fetched when the page has come to
 * rest: Amiri, whose letters can be copied out of a PDF again.
 */
export function usePrintFont(): void {
  useEffect(() => {
    const timer = window.setTimeout(() => {
      for (const weight of [400, 700]) {
        void document.fonts.load(`${weight} 1em ${FAMILY}`, 'ا')
        void document.fonts.load(`${weight} 1em ${FAMILY}`, 'a')
      }
    }, 2500)
    return () => window.clearTimeout(timer)
  }, [])
}
