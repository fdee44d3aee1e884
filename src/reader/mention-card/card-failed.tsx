import { useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { loadAnew } from '../../ui/shell/load-anew.ts'

/**
 * What a card says when its information did not come, and the way to try again.
 * @param retry fetches it again, and tells whether it came
 */
export function CardFailed({ retry }: { readonly retry: () => Promise<boolean> }) {
  const { t } = useTranslation(['reader', 'common'])
  const shown = useRef<HTMLDivElement>(null)
  const [unreachable, setUnreachable] = useState(false)
  const tryAgain = async () => {
    if (await retry()) return
    // A file that stays missing may have another name by now: only the page loaded anew knows it.
    const isWanted = () => shown.current?.isConnected === true
    setUnreachable((await loadAnew({ isWanted, byPerson: true })) === 'unreachable')
  }
  return (
    <div ref={shown} role="alert">
      <p>{t('cardFailed')}</p>
      {unreachable && <p>{t('common:missed.unreachable')}</p>}
      <Button onClick={() => void tryAgain()}>{t('common:error.retry')}</Button>
    </div>
  )
}
