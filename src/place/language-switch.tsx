import { useLocation, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { otherLanguage } from '../i18n/language.ts'
import { useIntents } from '../ui/keyboard/use-intents.ts'
import { useLanguage } from '../ui/language-context.tsx'
import styles from '../ui/shell/header.module.css'
import { inLanguage } from './address.ts'

/** The same address in the other language: same path behind the language, same search part, same fragment. */
export function LanguageSwitch() {
  const { t } = useTranslation('common')
  const { language, direction } = useLanguage()
  const router = useRouter()
  const { pathname, searchStr, hash } = useLocation()
  const other = otherLanguage(language)
  const [switched, setSwitched] = useState(false)
  const first = useRef(language)
  /** What follows the path; a prerendered page knows of none, so it is looked up once the page has been taken over. */
  const [rest, setRest] = useState('')

  useEffect(() => {
    if (first.current !== language) setSwitched(true)
    first.current = language
  }, [language])

  // The reader moves the fragment along without telling the router (see reading-url.ts), so the address bar knows best.
  const lookUp = () => setRest(`${searchStr}${window.location.hash}`)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fragment is read from the address bar when the router's has changed
  useEffect(() => setRest(`${searchStr}${window.location.hash}`), [searchStr, hash])

  const go = () => {
    const { pathname, searchStr } = router.latestLocation
    const here = `${pathname}${searchStr}${window.location.hash}`
    void router.navigate({ href: inLanguage(here, other), replace: true, resetScroll: false })
    return true
  }
  useIntents(direction, (intent) => intent === 'switch-language' && go())

  return (
    <>
      <a
        href={inLanguage(`${pathname}${rest}`, other)}
        hrefLang={other}
        lang={other}
        className={styles.tool}
        title={t('language.switchLabel')}
        onPointerEnter={lookUp}
        onPointerDown={lookUp}
        onFocus={lookUp}
        onKeyDown={lookUp}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          go()
        }}
      >
        {t('language.switchTo')}
      </a>
      <span role="status" className="visually-hidden">
        {switched ? t('language.announced') : ''}
      </span>
    </>
  )
}
