import { useEffect, useState } from 'react'
import type { Imprint } from '../corpus/imprint.ts'
import { FIRST_DOCUMENT } from '../corpus/load.ts'
import { formatDate, localDay } from '../i18n/dates.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { urlOf } from '../place/address.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { Sentence } from '../ui/sentence.tsx'
import { publicPath } from '../ui/site-path.ts'
import { CopiedText } from './copied-text.tsx'

/** The place that the example cites. */
const EXAMPLE = { page: 'read', document: FIRST_DOCUMENT, part: 'para_12' } as const

/** How a place of Masar is cited, as an example whose address and day are those of the person who reads it. */
export function Citation({ imprint }: { readonly imprint: Imprint }) {
  const { t } = useTranslation('about')
  const { language } = useLanguage()
  const address = publicPath(urlOf({ language, ...EXAMPLE }))
  // The page is written without knowing where it will stand and when it will be read.
  const [here, setHere] = useState({ url: address, today: imprint.date })
  useEffect(() => {
    setHere({ url: new URL(address, location.origin).href, today: localDay() })
  }, [address])
  const text = t('cite.example', {
    version: imprint.version,
    date: formatDate(language, imprint.date),
    fingerprint: imprint.fingerprint,
    url: here.url,
    today: formatDate(language, here.today),
  })
  return (
    <>
      <p>{t('cite.how')}</p>
      <CopiedText label={t('cite.title')} text={text} copy={t('cite.copy')} />
      <p>
        <Sentence
          text={t('cite.official')}
          parts={{
            // biome-ignore lint/a11y/useAnchorContent: its words come from the catalogue
            document: <a href="https://undocs.org/A/66/77" rel="noreferrer external" dir="ltr" />,
          }}
        />
      </p>
    </>
  )
}
