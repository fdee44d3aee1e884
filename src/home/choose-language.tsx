import { useLive } from '../ui/shell/use-live.ts'
import { publicPath } from '../ui/site-path.ts'
import styles from './choose-language.module.css'

/** `/` without scripts: one title page in two languages, side by side, neither the translation of the other. */
export function ChooseLanguage() {
  useLive()
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>
        <span lang="ar" dir="rtl">
          مسار
        </span>{' '}
        <span lang="en" dir="ltr">
          Masar
        </span>
      </h1>
      <div className={styles.languages}>
        <section className={styles.language} lang="ar" dir="rtl">
          <p>
            سجل «تعزيز التعاون» في قضايا السياسة العامة المتعلقة بالإنترنت، في نصوصه العربية، ومع كل كلمة
            شاهدها.
          </p>
          <a className={styles.choice} href={publicPath('/ar/')} hrefLang="ar">
            اقرأ بالعربية
          </a>
        </section>
        <section className={styles.language} lang="en" dir="ltr">
          <p>
            “Enhanced cooperation” on the Internet’s public policy: the Arabic record, with the evidence for
            every word.
          </p>
          <a className={styles.choice} href={publicPath('/en/')} hrefLang="en">
            Read in English
          </a>
        </section>
      </div>
    </main>
  )
}
