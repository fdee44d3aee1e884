import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from './failure.tsx'

/** What failed is the pane; the text beside it stands. */
export function PaneError({ error }: ErrorComponentProps) {
  const { t } = useTranslation('common')
  return <Failure error={error} says={t('error.pane')} />
}
