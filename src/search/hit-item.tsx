import { directionOf } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { isLocator } from '../locator.ts'
import type { Names } from '../place/names.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { MixedText } from '../ui/mixed-text.tsx'
import { ScriptText } from '../ui/script-text.tsx'
import { useDigits } from '../ui/use-digits.ts'
import type { Excerpt } from './engine/excerpt.ts'
import type { Hit } from './engine/find.ts'
import { HitLink } from './hit-link.tsx'
import styles from './results.module.css'

function Pieces({ excerpt }: { readonly excerpt: Excerpt }) {
  const { ofText } = useDigits()
  const { language, pieces, cut } = excerpt
  const own = language === 'ar' ? 'ar' : 'en'
  let at = 0
  return (
    <>
      {cut.before && '… '}
      {pieces.map(({ text, marked }) => {
        const key = at
        at += text.length
        const Element = marked ? 'mark' : 'span'
        return (
          <Element key={key}>
            <ScriptText text={text} language={own} digits={own === 'ar' ? ofText : 'latn'} />
          </Element>
        )
      })}
      {cut.after && ' …'}
    </>
  )
}

interface Props {
  readonly hit: Hit
  readonly query: string
  readonly names: Names
  readonly onFollow?: (() => void) | undefined
}

/** A hit: what it is, why it was found where it is not by the words as they were typed, and its sentence with the words marked as they are spelt there. */
export function HitItem({ hit, query, names, onFollow }: Props) {
  const { t } = useTranslation('search')
  const { language } = useLanguage()
  const { at, kind, name, reason, through, excerpt } = hit
  const own = name && (name[language] ?? name.ar ?? name.en)
  const called = own ?? (isLocator(at) ? names.full(at) : at)
  const lang = excerpt?.language === 'ar' ? 'ar' : 'en'
  return (
    <li className={styles.hit} data-hit={kind} data-reason={reason} data-locator={at}>
      <HitLink hit={hit} query={query} className={styles.name} onFollow={onFollow}>
        <MixedText text={called} />
      </HitLink>{' '}
      {reason !== 'exact' && (
        <span className={styles.reason}>
          (<bdi>{through ? <MixedText text={t('through', through)} /> : t(`reason.${reason}`)}</bdi>)
        </span>
      )}
      {excerpt && (
        <p className={styles.excerpt} lang={lang} dir={directionOf(lang)}>
          <Pieces excerpt={excerpt} />
        </p>
      )}
    </li>
  )
}
