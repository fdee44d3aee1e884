import styles from './choose-language.module.css'

export function ChooseLanguage() {
  return (
    <main className={styles.page}>
      <h1>
        <span lang="ar" dir="rtl">
          مسار
        </span>{' '}
        <span lang="en" dir="ltr">
          Masar
        </span>
      </h1>
      <ul className={styles.choices}>
        <li>
          <a href="/ar/" lang="ar" dir="rtl" hrefLang="ar">
            اقرأ بالعربية
          </a>
        </li>
        <li>
          <a href="/en/" lang="en" dir="ltr" hrefLang="en">
            Read in English
          </a>
        </li>
      </ul>
    </main>
  )
}
