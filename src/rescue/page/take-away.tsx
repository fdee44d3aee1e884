import { useState } from 'react'
import { formatDate, localDay } from '../../i18n/dates.ts'
import { isolateOwn } from '../../i18n/isolate.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { StatusLine } from '../../ui/controls/notice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { FORMS, type Form, takeAway } from '../exchange/take-away.ts'
import type { OpenDocument } from '../model/open-document.ts'
import styles from './document-view.module.css'

/** The forms in which a document is taken away. */
export function TakeAway({ open }: { readonly open: OpenDocument }) {
  const { t } = useTranslation('repaired')
  const { language } = useLanguage()
  const [said, setSaid] = useState('')
  const take = async (form: Form) => {
    setSaid(t('away.working'))
    const date = formatDate(language, localDay())
    const name = await takeAway(form, open, date, t)
    setSaid(t('away.done', { name: isolateOwn(name) }))
  }
  return (
    <section className={styles.away} aria-labelledby="away">
      <h3 id="away">{t('away.title')}</h3>
      <ul className={styles.forms}>
        {FORMS.map((form) => (
          <li key={form}>
            <Button look="plain" onClick={() => void take(form)}>
              {t(`away.${form}`)}
            </Button>{' '}
            <span className={styles.what}>{t(`away.${form}What`)}</span>
          </li>
        ))}
      </ul>
      <StatusLine>{said}</StatusLine>
    </section>
  )
}
