import { type ChangeEvent, useState } from 'react'
import { LANGUAGES } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { whileComing } from '../../ui/coming.ts'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import { Choice } from '../../ui/controls/choice.tsx'
import { StatusLine } from '../../ui/controls/notice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { handleMissingFile } from '../../ui/shell/missed.ts'
import { LARGEST_FILE, type Read, readWebAnnotations } from '../exchange/read-web-annotations.ts'
import { saveHandout } from '../exchange/save-notes.ts'
import { type Entry, isKept } from '../model/entry.ts'
import styles from './exchange-section.module.css'
import { ImportPreview } from './import-preview.tsx'

interface Props {
  /** Also those that were deleted. */
  readonly entries: readonly Entry[]
  readonly onExport: () => void
}

/** Notes out of this browser and into it. */
export function ExchangeSection({ entries, onExport }: Props) {
  const { t } = useTranslation('notes')
  const { language } = useLanguage()
  const [handoutLanguage, setHandoutLanguage] = useState(language)
  const [said, setSaid] = useState('')
  const [read, setRead] = useState<Read | null>(null)
  const kept = entries.filter(isKept)
  const handout = async (form: 'markdown' | 'html') => {
    setSaid('')
    try {
      await whileComing(saveHandout(kept, handoutLanguage, form))
    } catch (error) {
      if (!(await handleMissingFile(error))) setSaid(t('exchange.failed'))
    }
  }
  const onFile = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? []
    if (!file) return
    setSaid('')
    // A file of a gigabyte is refused by its size, unread.
    setRead(file.size > 4 * LARGEST_FILE ? { refused: 'too-large' } : readWebAnnotations(await file.text()))
    currentTarget.value = ''
  }
  return (
    <section aria-labelledby="exchange" className={`${styles.exchange} screen-only`}>
      <h2 id="exchange">{t('exchange.title')}</h2>
      {kept.length > 0 && (
        <>
          <div>
            <Button look="plain" onClick={onExport}>
              {t('exchange.all')}
            </Button>
            <p className={styles.what}>{t('exchange.allWhat')}</p>
          </div>
          <div className={styles.handout}>
            <h3>{t('exchange.handout')}</h3>
            <p className={styles.what}>{t('exchange.handoutWhat')}</p>
            <Choice
              legend={t('exchange.handoutLanguage')}
              look="words"
              options={LANGUAGES.map((value) => ({ value, label: t(`exchange.languages.${value}`) }))}
              value={handoutLanguage}
              onChange={setHandoutLanguage}
            />
            <p className={styles.tools}>
              <Button look="plain" onClick={() => void handout('html')}>
                {t('exchange.html')}
              </Button>
              <Button look="plain" onClick={() => void handout('markdown')}>
                {t('exchange.markdown')}
              </Button>
            </p>
          </div>
        </>
      )}
      <div>
        <label className={`${buttonLook('plain')} ${styles.file}`}>
          {t('exchange.open')}
          <input
            type="file"
            accept=".jsonld,.json,application/ld+json,application/json"
            className="visually-hidden"
            onChange={(event) => void onFile(event)}
          />
        </label>
        <p className={styles.what}>{t('exchange.openWhat')}</p>
      </div>
      <StatusLine>{said || (read && 'refused' in read && t(`import.refused.${read.refused}`))}</StatusLine>
      {read && 'entries' in read && (
        <ImportPreview
          read={read}
          present={entries}
          onEnd={(count) => {
            setRead(null)
            setSaid(count === null ? '' : t('import.done', { count }))
          }}
        />
      )}
    </section>
  )
}
