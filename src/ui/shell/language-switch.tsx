import { useLocation, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isLanguage, otherLanguage } from '../../i18n/language.ts'
import { decodeFragment } from '../../place/address.ts'
import { useIntents } from '../keyboard/use-intents.ts'
import { useLanguage } from '../language-context.tsx'
import styles from './header.module.css'

/** The same page in the other language: same path behind the language, same search, same fragment. */
export function LanguageSwitch() {
  const { t } = useTranslation('common')
  const { language, direction } = useLanguage()
  const router = useRouter()
  const pathname = useLocation({ select: (location) => location.pathname })
  const other = otherLanguage(language)
  const [switched, setSwitched] = useState(false)
  const first = useRef(language)

  useEffect(() => {
    if (first.current !== language) setSwitched(true)
    first.current = language
  }, [language])

  const go = () => {
    // The reader moves the fragment along without telling the router (see reading-url.ts), so the address bar knows best.
    const hash = decodeFragment(window.location.hash)
    void router.navigate({
      to: '.',
      params: (current) => ({ ...current, lang: other }),
      search: true,
      ...(hash ? { hash } : {}),
      resetScroll: false,
    })
    return true
  }
  useIntents(direction, (intent) => intent === 'switch-language' && go())

  const path = isLanguage(pathname.split('/')[1]) ? pathname.replace(/^\/[^/]+/, `/${other}`) : `/${other}/`
  return (
    <>
      <a
        href={path}
        hrefLang={other}
        lang={other}
        className={styles.tool}
        title={t('language.switchLabel')}
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
