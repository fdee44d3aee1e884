import { createElement, useCallback, useState } from 'react'
import { reloadOrSayWhy } from './shell/missed.ts'
import { type FetchedPart, useWhenAsked } from './use-when-asked.ts'

interface DialogProps {
  readonly onClose: () => void
}

/**
 * A dialog that comes, with its words, when it is first asked for.
 * @param given what it shows depends on
 * @returns what opens it, and what is to be rendered
 */
export function useDialogWhenAsked<Given extends object = object>(
  part: FetchedPart<Given & DialogProps>,
  given?: Given,
) {
  const [isAsked, setAsked] = useState(false)
  const Opened = useWhenAsked(isAsked, part, () => {
    setAsked(false)
    void reloadOrSayWhy()
  })
  const open = useCallback(() => setAsked(true), [])
  const dialog =
    Opened && createElement(Opened, { ...given, onClose: () => setAsked(false) } as Given & DialogProps)
  return { open, dialog }
}
