import { Link } from '@tanstack/react-router'
import { FIRST_DOCUMENT } from '../corpus/load.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Locator } from '../locator.ts'
import { useLanguage } from '../ui/language-context.tsx'
import common from './common.module.css'

/** The same seen elsewhere: in the whole text, and beside it while reading. */
export function WayElsewhere({ locator }: { readonly locator: Locator }) {
  const { t } = useTranslation('ways')
  const { language: lang } = useLanguage()
  return (
    <p className={`${common.links} screen-only`}>
      <Link to="/$lang/map" params={{ lang }} search={{ show: locator }}>
        {t('onMap')}
      </Link>
      <Link
        to="/$lang/read/$document/map"
        params={{ lang, document: FIRST_DOCUMENT }}
        search={{ show: locator }}
      >
        {t('besideText')}
      </Link>
    </p>
  )
}
