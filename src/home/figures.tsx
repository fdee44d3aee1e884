import { Link } from '@tanstack/react-router'
import type { Front } from '../corpus/front.ts'
import { setDigits } from '../i18n/digits.ts'
import { groupThousands } from '../i18n/thousands.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { PlaceLink } from '../place/link.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { useDigits } from '../ui/use-digits.ts'
import styles from './figures.module.css'
import { quoteOf } from './quote-of.ts'

/** Three figures that tell the story, each with the place that it can be seen in. */
export function Figures({ front }: { readonly front: Front }) {
  const { t } = useTranslation('home')
  const { language } = useLanguage()
  const { ofInterface } = useDigits()
  const { contributions, invited, passages } = front
  const number = (value: number) => setDigits(groupThousands(language, value), ofInterface)
  const groups = invited.groups
    .map(({ about, label }) => t('invited.group', { about: number(about), label: label[language] }))
    .join(t('invited.and'))
  const chart = (by?: string) => (
    <Link
      to="/$lang/contributions"
      params={{ lang: language }}
      search={by === undefined ? {} : { by }}
      hash="how-many"
    >
      {t(by === undefined ? 'answered.where' : 'channels.where')}
    </Link>
  )
  const { invitation, discussion } = passages
  const discussed = contributions.channels.find(({ key }) => key === 'discussion')
  return (
    <ul className={styles.figures}>
      <li className={styles.figure}>
        <p className={styles.number}>{t('invited.about', { number: number(invited.sum) })}</p>
        <p>{t('invited.what', { groups })}</p>
        <p className={styles.where}>
          <PlaceLink to={invitation.part} quote={quoteOf(invitation)}>
            {t('invited.where', { num: invitation.num })}
          </PlaceLink>
        </p>
      </li>
      <li className={styles.figure}>
        <p className={styles.number}>{number(contributions.total)}</p>
        <p>{t('answered.what')}</p>
        <p className={styles.where}>{chart()}</p>
      </li>
      <li className={styles.figure}>
        <ul className={styles.channels}>
          {contributions.channels.map(({ key, at, count, label }) => {
            const words = (
              <>
                <span className={styles.number}>{number(count)}</span> {label[language]}
              </>
            )
            return (
              <li key={key}>
                {key === 'discussion' ? (
                  <PlaceLink to={discussion.part} quote={quoteOf(discussion)}>
                    {words}
                  </PlaceLink>
                ) : (
                  <PlaceLink to={at}>{words}</PlaceLink>
                )}
              </li>
            )
          })}
        </ul>
        <p>
          {t('channels.what', {
            printed: number(discussed?.printed ?? 0),
            sum: number(discussed?.count ?? 0),
            num: discussion.num,
          })}
        </p>
        <p className={styles.where}>{chart('channel')}</p>
      </li>
    </ul>
  )
}
