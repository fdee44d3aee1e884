import type { Thing } from '../corpus/things.ts'
import { directionOf, otherLanguage } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { ScriptText } from '../ui/script-text.tsx'
import { ThingName } from '../ui/thing/thing-name.tsx'
import styles from './entry.module.css'

/** The name as a heading, the other language's under it; what has no name is called what it is, plainly. */
export function EntryName({ thing, id }: { readonly thing: Thing; readonly id: string }) {
  const { t } = useTranslation(['references', 'place'])
  const { language } = useLanguage()
  const other = otherLanguage(language)
  const own = thing.title[language]
  const second = thing.title[other]
  return (
    <>
      <h3 id={id} className={styles.name}>
        <ThingName thing={thing} unnamed={t(`place:unnamed.${thing.kind}`)} />
      </h3>
      {own && second && (
        <p className={styles.second} lang={other} dir={directionOf(other)}>
          <ScriptText text={second} language={other} />
        </p>
      )}
      {!own && (
        <p className={second ? styles.label : styles.missing}>
          {t(second ? `noTitleHere.${thing.kind}` : `nothingKnown.${thing.kind}`)}
        </p>
      )}
    </>
  )
}
