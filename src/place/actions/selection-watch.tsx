import { type ComponentType, useEffect, useState } from 'react'
import type { SelectionProps } from './target.ts'

/** A bar at the selected words of a text. All of it comes with the first selection. */
export function SelectionWatch({ text, nameOf }: SelectionProps) {
  const [bar, setBar] = useState<{ readonly Bar: ComponentType<SelectionProps> } | null>(null)
  useEffect(() => {
    if (bar) return
    const look = () => {
      const selection = document.getSelection()
      if (!selection || selection.isCollapsed || !text.current?.contains(selection.anchorNode)) return
      // Without it the words can be copied as ever.
      import('./selection-bar.tsx')
        .then(({ SelectionBar }) => setBar({ Bar: SelectionBar }))
        .catch(() => undefined)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [bar, text])
  return bar && <bar.Bar text={text} nameOf={nameOf} />
}
