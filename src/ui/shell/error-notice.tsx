import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from './failure.tsx'

/** The page says so; the rest goes on working. */
export function ErrorNotice({ error }: ErrorComponentProps) {
  const { t } = useTranslation('common')
  return <Failure error={error} says={t('error.page')} />
}
