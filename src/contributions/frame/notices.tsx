import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useContributions } from '../contributions-context.tsx'
import styles from './notices.module.css'

export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className={`${styles.notice} screen-only`}>
      {children}
    </p>
  )
}

/** What of the URL was not understood, said quietly. */
export function Notices() {
  const { t } = useTranslation('contributions')
  const { view } = useContributions()
  return view.wrong.map((value) => (
    <Notice key={value}>{t('unknownValue', { value: value.slice(0, 60) })}</Notice>
  ))
}
