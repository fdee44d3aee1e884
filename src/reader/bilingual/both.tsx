import type { ReactNode } from 'react'
import { useText } from '../text-context.tsx'
import styles from './bilingual.module.css'

interface Props {
  readonly arabic: ReactNode
  readonly english: ReactNode
  readonly className?: string | undefined
}

/** The same words in both languages, for what is no running text: a heading, a label, a line of the masthead. */
export function Both({ arabic, english, className = '' }: Props) {
  const { english: atHand } = useText()
  return (
    <>
      <span className={`${styles.arabic} ${className}`} lang="ar" dir="rtl" data-running>
        {arabic}
      </span>
      {atHand && (
        <span className={`${styles.english} ${className}`} lang="en" dir="ltr" data-running>
          {english}
        </span>
      )}
    </>
  )
}
