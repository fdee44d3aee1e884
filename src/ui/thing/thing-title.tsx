import type { Thing } from '../../corpus/things.ts'
import { directionOf, otherLanguage } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../language-context.tsx'
import { ScriptText } from '../script-text.tsx'
import styles from './thing.module.css'
import { ThingName } from './thing-name.tsx'

interface Props {
  readonly thing: Thing
  readonly id?: string
  /** Whether the name is a heading (h2) for what follows. */
  readonly asHeading?: boolean
}

/** A thing's name in the interface language, and under it in the other; a name nobody found is said to be missing. */
export function ThingTitle({ thing, id, asHeading = false }: Props) {
  const { t } = useTranslation('references')
  const { language } = useLanguage()
  const other = otherLanguage(language)
  const own = thing.title[language]
  const second = thing.title[other]
  const Name = asHeading ? 'h2' : 'p'
  return (
    <div className={styles.title}>
      <Name className={styles.name} id={id}>
        <ThingName thing={thing} unnamed={t('noName')} />
        {thing.acronym && (
          <>
            {' '}
            (<bdi dir="ltr">{thing.acronym}</bdi>)
          </>
        )}
      </Name>
      {own && second && (
        <p className={styles.second} lang={other} dir={directionOf(other)}>
          <ScriptText text={second} language={other} />
        </p>
      )}
      {!own && second && <p className={styles.faint}>{t('noNameInLanguage')}</p>}
    </div>
  )
}
