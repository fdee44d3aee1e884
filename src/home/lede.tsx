import type { Front, PassageName } from '../corpus/front.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { type Locator, paragraphNumber, partLocator } from '../locator.ts'
import { useLeftOff } from '../place/left-off.ts'
import { PlaceLink } from '../place/link.tsx'
import { Sentence } from '../ui/sentence.tsx'
import styles from './lede.module.css'
import { quoteOf } from './quote-of.ts'

/** What enhanced cooperation is, in two sentences of ours, each claim a link to the words that it rests on. */
export function Lede({ front }: { readonly front: Front }) {
  const { t } = useTranslation('home')
  const link = (name: PassageName) => {
    const passage = front.passages[name]
    return <PlaceLink to={passage.part} quote={quoteOf(passage)} className={styles.claim} />
  }
  return (
    <>
      <p className={styles.lede}>
        <Sentence
          text={t('lede')}
          parts={{
            aim: link('aim'),
            undefined: link('undefined'),
            underWay: link('underWay'),
            notBegun: link('notBegun'),
          }}
        />
      </p>
      <p className={styles.ours}>{t('ours')}</p>
    </>
  )
}

/** To the beginning of a text; for one who was reading already, to where that was. The same line, so that nothing moves. */
export function BeginReading({ document }: { readonly document: string }) {
  const { t } = useTranslation('home')
  const leftOff = useLeftOff()
  const first: Locator = partLocator(document, 'para_1')
  const num = leftOff ? paragraphNumber(leftOff.eId) : null
  const words = !leftOff ? t('begin', { num: 1 }) : num === null ? t('goOnIn') : t('goOn', { num })
  return (
    <p className={styles.begin}>
      <PlaceLink to={leftOff?.locator ?? first}>{words}</PlaceLink>
    </p>
  )
}
