import { useEffect, useRef } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Dialog } from '../../ui/controls/dialog.tsx'
import { NotesOnPlace } from '../actions/notes-on-place.tsx'
import type { Annotation } from '../model/entry.ts'
import styles from './notes-in-text.module.css'

interface Props {
  readonly name: string
  readonly annotations: readonly Annotation[]
  readonly onClose: () => void
}

/** All notes on a part, over the text. */
export function NotesDialog({ name, annotations, onClose }: Props) {
  const { t } = useTranslation(['notes', 'common'])
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const close = () => dialog.current?.close()
  return (
    <Dialog ref={dialog} title={t('action.title', { place: name })} onClose={onClose}>
      <NotesOnPlace name={name} annotations={annotations} begun={null} areQuoted onLeave={close} />
      <p className={styles.end}>
        <Button look="plain" onClick={close}>
          {t('common:close')}
        </Button>
      </p>
    </Dialog>
  )
}
