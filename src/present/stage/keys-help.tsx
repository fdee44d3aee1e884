import type { RefObject } from 'react'
import { arrowsOf } from '../../i18n/direction.ts'
import type { Direction } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Dialog } from '../../ui/controls/dialog.tsx'
import { Keys } from '../../ui/controls/key.tsx'
import { LegendList } from '../../ui/controls/legend-list.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { useSettings } from '../../ui/settings/settings-store.ts'
import { useTalkPlace } from '../windows/talk-place.ts'
import { ACTIONS, type Action, KEYS } from './keys.ts'
import styles from './keys-help.module.css'

/** Some keys have signs for names. */
const SIGNS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Escape: 'Esc',
  Backspace: '⌫',
}

function namesOf(action: Action, direction: Direction, space: string): readonly string[] {
  const [on, back] = arrowsOf(direction)
  return KEYS[action].map((key) => {
    if ('arrow' in key) return key.arrow > 0 ? on : back
    if ('typed' in key) return key.typed.toUpperCase()
    return key.named === ' ' ? space : (SIGNS[key.named] ?? key.named)
  })
}

/** Which keys do what, as this window's language has them. */
export function KeysHelp({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const { t } = useTranslation('present')
  const { direction } = useLanguage()
  const { shortcuts } = useSettings()
  const { isFile } = useTalkPlace()
  const rows = ACTIONS.map(
    (action) =>
      [
        <Keys key={action} names={namesOf(action, direction, t('keys.space'))} />,
        t(`keys.${action}`),
      ] as const,
  )
  return (
    <Dialog ref={dialog} title={t('keys.title')} openedBy="help" className={styles.dialog}>
      {shortcuts === 'off' && <p>{t('keys.off')}</p>}
      <LegendList
        rows={[
          ...rows,
          [<Keys key="go" names={['1', '2', '…', 'Enter']} />, t('keys.go')],
          // A talk that is one file has no search with it.
          ...(isFile ? [] : [[<Keys key="search" names={['/']} />, t('keys.search')] as const]),
        ]}
      />
      <form method="dialog" className={styles.done}>
        <Button type="submit">{t('keys.done')}</Button>
      </form>
    </Dialog>
  )
}
