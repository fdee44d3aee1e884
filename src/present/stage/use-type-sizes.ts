import { type RefObject, useLayoutEffect, useState } from 'react'
import { isForPrint } from '../../ui/print-family.ts'
import type { Step } from '../deck/schema.ts'
import { largestSizes } from './largest-sizes.ts'
import { sizesOfRuns } from './type-sizes.ts'

interface Measured {
  readonly of: string
  readonly largest: readonly number[]
}

/**
 * How large the type of each step may be, measured on a copy of all of them that nobody sees.
 * @param kinds of the steps that are measured, in order
 * @param layer holds the copies while they are asked for, each marked `data-copy`
 * @param of names what the sizes depend on: the room, the language; null while there is no room
 */
export function useTypeSizes(
  kinds: readonly Step['kind'][],
  layer: RefObject<HTMLElement | null>,
  of: string | null,
) {
  const [measured, setMeasured] = useState<Measured | null>(null)
  const [fonts, setFonts] = useState(0)
  useLayoutEffect(() => {
    // Each font that arrives changes the widths of words; to measure them all anew takes long.
    const arrived = ({ fontfaces }: FontFaceSetLoadEvent) => {
      if (!fontfaces.every(isForPrint)) setFonts((count) => count + 1)
    }
    document.fonts?.addEventListener('loadingdone', arrived)
    return () => document.fonts?.removeEventListener('loadingdone', arrived)
  }, [])
  const wanted = of === null ? null : `${of} ${fonts}`
  const isMeasuring = wanted !== null && measured?.of !== wanted
  useLayoutEffect(() => {
    const copies = layer.current
    if (!isMeasuring || wanted === null || !copies) return
    setMeasured({
      of: wanted,
      largest: largestSizes([...copies.querySelectorAll<HTMLElement>('[data-copy]')]),
    })
  }, [isMeasuring, wanted, layer])
  return {
    isMeasuring,
    largest: measured?.largest ?? null,
    sizes: measured ? sizesOfRuns(kinds, measured.largest) : null,
  }
}
