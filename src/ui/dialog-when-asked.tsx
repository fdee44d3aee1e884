import { createElement, useCallback, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { StatusLine } from './controls/notice.tsx'
import { loadAnew } from './shell/load-anew.ts'
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
  const { t } = useTranslation('common')
  const [isAsked, setAsked] = useState(false)
  const [isUnreachable, setUnreachable] = useState(false)
  const Opened = useWhenAsked(isAsked, part, () => {
    setAsked(false)
    void loadAnew({ byPerson: true }).then((outcome) => setUnreachable(outcome === 'unreachable'))
  })
  const open = useCallback(() => {
    setUnreachable(false)
    setAsked(true)
  }, [])
  const dialog = (
    <>
      {Opened && createElement(Opened, { ...given, onClose: () => setAsked(false) } as Given & DialogProps)}
      {isUnreachable && <StatusLine floating>{t('error.unreachable')}</StatusLine>}
    </>
  )
  return { open, dialog }
}
