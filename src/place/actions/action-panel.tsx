import { type ComponentType, useEffect, useRef, useState } from 'react'
import { loadWords } from '../../i18n/catalogue.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Dialog } from '../../ui/controls/dialog.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { reloadOrGetReason } from '../../ui/shell/missed.ts'
import styles from './action-panel.module.css'
import type { PanelAction, PanelProps } from './thing-action.ts'

interface Props extends PanelProps {
  readonly action: PanelAction
}

type State =
  | { readonly Panel: ComponentType<PanelProps>; readonly language: string }
  | Awaited<ReturnType<typeof reloadOrGetReason>>

/** The panel of an action, in a dialog. */
export function ActionPanel({ action, target, onClose }: Props) {
  const { t } = useTranslation(['actions', 'common'])
  const { language } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const [state, setState] = useState<State>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  useEffect(() => {
    let isWanted = true
    Promise.all([action.panel(), loadWords(language, action.namespaces)])
      .then(([{ default: Panel }]) => isWanted && setState({ Panel, language }))
      .catch(async () => {
        const why = await reloadOrGetReason({ isWanted: () => isWanted, byPerson: attempt > 0 })
        if (isWanted) setState(why)
      })
    return () => {
      isWanted = false
    }
  }, [action, language, attempt])
  const close = () => dialog.current?.close()
  return (
    <Dialog ref={dialog} title={t(`label.${action.id}`)} className={styles.dialog} onClose={onClose}>
      {typeof state === 'string' ? (
        <p role="alert">
          {t(`common:missed.${state}`)}{' '}
          <Button look="small" onClick={() => setAttempt(attempt + 1)}>
            {t('common:error.retry')}
          </Button>
        </p>
      ) : state?.language === language ? (
        <state.Panel target={target} onClose={close} />
      ) : (
        <p>{t('common:loading')}</p>
      )}
      <p className={styles.end}>
        <Button look="plain" onClick={close}>
          {t('common:close')}
        </Button>
      </p>
    </Dialog>
  )
}
