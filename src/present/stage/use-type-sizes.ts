import { type RefObject, useLayoutEffect, useState } from 'react'
import { isForPrint } from '../../ui/print-family.ts'
import type { Step } from '../deck/schema.ts'
import { largestSizes } from './largest-sizes.ts'
import { LARGEST, sizesOfRuns } from './type-sizes.ts'

interface Measured {
  readonly of: string
  /** By index; nothing for a step that nobody has asked for. */
  readonly largest: readonly (number | undefined)[]
}

/**
 * How large the type of steps may be, measured on copies of them that nobody sees, each once for a room.
 * @param kinds of all steps, in order
 * @param asked the steps whose sizes are wanted now, by index, with all that have one size with them
 * @param layer holds the copies while they are asked for, each marked `data-copy`
 * @param of names what the sizes depend on: the room, the language; null while there is no room
 */
export function useTypeSizes(
  kinds: readonly Step['kind'][],
  asked: readonly number[],
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
  const isOfNow = wanted !== null && measured?.of === wanted
  const isMissing = (at: number) => asked.includes(at) && !(isOfNow && measured.largest[at] !== undefined)
  // In the order in which their copies stand.
  const missing = wanted === null ? [] : [...kinds.keys()].filter(isMissing)
  const work = missing.join()
  useLayoutEffect(() => {
    const copies = layer.current
    if (work === '' || wanted === null || !copies) return
    const found = largestSizes([...copies.querySelectorAll<HTMLElement>('[data-copy]')])
    setMeasured((before) => {
      const largest = before?.of === wanted ? [...before.largest] : []
      for (const [index, at] of work.split(',').entries()) largest[Number(at)] = found[index]
      return { of: wanted, largest }
    })
  }, [work, wanted, layer])
  return {
    missing,
    largest: measured?.largest ?? [],
    sizes: measured
      ? sizesOfRuns(
          kinds,
          kinds.map((_, at) => measured.largest[at] ?? LARGEST),
        )
      : null,
  }
}
