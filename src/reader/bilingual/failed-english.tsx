import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'

/** Says that the English did not come; the Arabic stands. */
export function FailedEnglish({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation('reader')
  return (
    <>
      {t('text.failed')}{' '}
      <Button look="link" onClick={onRetry}>
        {t('text.retry')}
      </Button>
    </>
  )
}
