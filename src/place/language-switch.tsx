import { useLocation, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { otherLanguage } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { isForBrowser } from '../ui/for-browser.ts'
import { useIntents } from '../ui/keyboard/use-intents.ts'
import { useLanguage } from '../ui/language-context.tsx'
import styles from '../ui/shell/header.module.css'
import { publicPath } from '../ui/site-path.ts'
import { inLanguage } from './address.ts'
import { writtenFragment } from './fragment.ts'

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

  // The fragment moves along with the reading, and the router is not told: it is looked up when the link may be used.
  const lookUp = () => setRest(`${searchStr}${writtenFragment()}`)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fragment is read anew when the router's has changed
  useEffect(() => setRest(`${searchStr}${writtenFragment()}`), [searchStr, hash])

  const go = () => {
    const { pathname, searchStr } = router.latestLocation
    const here = `${pathname}${searchStr}${writtenFragment()}`
    void router.navigate({ href: inLanguage(here, other), replace: true, resetScroll: false })
    return true
  }
  useIntents(direction, (intent) => intent === 'switch-language' && go())

  return (
    <>
      <a
        href={publicPath(inLanguage(`${pathname}${rest}`, other))}
        hrefLang={other}
        className={styles.tool}
        title={t('language.switchLabel')}
        onPointerEnter={lookUp}
        onPointerDown={lookUp}
        onFocus={lookUp}
        onKeyDown={lookUp}
        onClick={(event) => {
          if (isForBrowser(event)) return
          event.preventDefault()
          go()
        }}
      >
        {/* Not the link: its title is in the language of the page. */}
        <span lang={other}>{t('language.switchTo')}</span>
      </a>
      <span role="status" className="visually-hidden">
        {switched ? t('language.announced') : ''}
      </span>
    </>
  )
}
