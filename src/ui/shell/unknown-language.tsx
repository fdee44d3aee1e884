import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { publicPath } from '../site-path.ts'
import styles from './notice.module.css'
import { useLive } from './use-live.ts'

const SAYS = { ar: 'لا توجد صفحة بهذا العنوان', en: 'There is no such page' } as const

/** What that page is called. */
export const TITLE_IN_BOTH = `${SAYS.ar} · ${SAYS.en}`

/** The one page that cannot know the reader's language: it says the same in both. */
export function UnknownLanguage() {
  useLive()
  useEffect(() => {
    document.title = TITLE_IN_BOTH
  }, [])
  const rest = useLocation({ select: (location) => location.pathname.split('/').slice(2).join('/') })
  return (
    <main className={styles.notice}>
      <div lang="ar" dir="rtl">
        <h1>{SAYS.ar}</h1>
        <p>
          لغتا مسار العربية والإنكليزية: <a href={publicPath(`/ar/${rest}`)}>تابع بالعربية</a>
        </p>
      </div>
      <div lang="en" dir="ltr">
        <h2>{SAYS.en}</h2>
        <p>
          Masar speaks Arabic and English: <a href={publicPath(`/en/${rest}`)}>go on in English</a>
        </p>
      </div>
    </main>
  )
}
