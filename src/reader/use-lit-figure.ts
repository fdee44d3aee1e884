import { useEffect } from 'react'
import type { Table } from '../edition/model.ts'
import { partLocator } from '../locator.ts'
import { setPointed } from '../place/lighting.ts'
import { useAskedFor } from '../place/use-asked-for.ts'

/** A figure that the address names is pointed at: with it the sentence lights up that states it. */
export function useLitFigure(document: string, { rows }: Table): void {
  useAskedFor((fragment) => {
    const named = rows.some(({ cells }) => cells.some(({ eId }) => eId === fragment))
    if (named) setPointed(partLocator(document, fragment))
  })
  useEffect(() => () => setPointed(null), [])
}
