import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../language-context.tsx'
import styles from './notice.module.css'
import { AllPages } from './page-not-found.tsx'

/** Here and not among the words of every page: no app ever says this. */
const SAYS = {
  ar: {
    nothing: 'ليس في مسار صفحة بالعنوان الذي طلبته.',
    noScripts: 'إن كان عنوان عرض أعددته بنفسك فلا يُعرض إلا بتفعيل JavaScript، لأنه محفوظ في المتصفح.',
    talk: 'جارٍ فتح عرضك',
    kept: 'العرض الذي يُعدّه المرء بنفسه محفوظ في متصفحه، ويظهر حالما يُحمَّل مسار.',
    notOpened: 'تعذّر فتح عرضك',
    stillKept:
      'لم يُحمَّل مسار بكامله. والعرض باقٍ في المتصفح الذي أُعدّ فيه. تحقق من اتصالك بالشبكة ثم أعد المحاولة.',
  },
  en: {
    nothing: 'There is no page at the address you asked for.',
    noScripts:
      'If it is the address of a talk of your own, that is shown only with JavaScript: it is kept in the browser.',
    talk: 'Your talk is being opened',
    kept: 'A talk of one’s own is kept in the browser: it is shown as soon as Masar has loaded.',
    notOpened: 'Your talk could not be opened',
    stillKept:
      'Not all of Masar has loaded. A talk of one’s own stays in the browser in which it was made. Check your connection, then try again.',
  },
} as const

/**
 * The page that a host answers with where it has none, as it stands until the app knows better and where no app comes. It
 * cannot know its address, so it names none; where a talk of one's own is asked for, which the boot script tells
 * (`data-own` on `<html>`), it denies nothing.
 */
export function WrittenNotFound() {
  const { t } = useTranslation('common')
  const { language } = useLanguage()
  const says = SAYS[language]
  return (
    <main id="text" data-missing="">
      <div className={`${styles.notice} ${styles.nothing}`}>
        <h1>{t('notFound.title')}</h1>
        <p>{says.nothing}</p>
        <noscript>
          <p>{says.noScripts}</p>
        </noscript>
        <AllPages />
      </div>
      <div className={styles.ownTalk}>
        <div className={styles.notice}>
          <h1>{says.talk}</h1>
          <p>{says.kept}</p>
        </div>
        <div className={styles.notice}>
          <h1>{says.notOpened}</h1>
          <p>{says.stillKept}</p>
          <p>
            {/* biome-ignore lint/a11y/useValidAnchor: the page's own address, whatever it is */}
            <a href="">{t('error.retry')}</a>
          </p>
        </div>
      </div>
    </main>
  )
}
