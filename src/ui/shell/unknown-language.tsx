import { useLocation } from '@tanstack/react-router'
import { publicPath } from '../site-path.ts'
import styles from './notice.module.css'
import { useLive } from './use-live.ts'

/** The one page that cannot know the reader's language: it says the same in both. */
export function UnknownLanguage() {
  useLive()
  const rest = useLocation({ select: (location) => location.pathname.split('/').slice(2).join('/') })
  return (
    <main className={styles.notice}>
      <div lang="ar" dir="rtl">
        <h1>لا توجد صفحة بهذا العنوان</h1>
        <p>
          لغتا مسار العربية والإنكليزية: <a href={publicPath(`/ar/${rest}`)}>تابع بالعربية</a>
        </p>
      </div>
      <div lang="en" dir="ltr">
        <h2>There is no such page</h2>
        <p>
          Masar speaks Arabic and English: <a href={publicPath(`/en/${rest}`)}>go on in English</a>
        </p>
      </div>
    </main>
  )
}
