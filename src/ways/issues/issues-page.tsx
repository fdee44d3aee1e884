import type { Issue } from '../../corpus/ways/model.ts'
import { directionOf, otherLanguage } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { ScriptText } from '../../ui/script-text.tsx'
import common from '../common.module.css'
import { StripView } from '../strip/strip-view.tsx'
import type { WaysGround } from '../ways-data.ts'
import { WaysPage, WaysSection } from '../ways-page.tsx'
import { placesOf } from '../words/places.ts'
import { useFrameworkCode } from '../words/use-framework-code.ts'
import styles from './issues-page.module.css'

interface Props extends WaysGround {
  readonly issues: readonly Issue[]
}

/** Every public-policy issue that the texts name, and where in them each stands. */
export function IssuesPage({ issues, shapes }: Props) {
  const { t } = useTranslation('issues')
  const groups = [
    { key: 'listed', own: issues.filter(({ listed }) => listed) },
    { key: 'elsewhere', own: issues.filter(({ listed }) => !listed) },
  ] as const
  return (
    <WaysPage
      within="issues"
      title={t('title')}
      head={
        <>
          <p className={common.intro}>{t('intro')}</p>
          <p className={common.aside}>{t('drawn')}</p>
        </>
      }
    >
      {groups.map(({ key, own }) => (
        <WaysSection key={key} id={key} heading={t(`group.${key}`, { count: own.length })}>
          <ul className={styles.list}>
            {own.map((issue) => (
              <IssueRow key={issue.id} issue={issue} shapes={shapes} />
            ))}
          </ul>
        </WaysSection>
      ))}
    </WaysPage>
  )
}

function IssueRow({ issue, shapes }: { readonly issue: Issue } & Pick<WaysGround, 'shapes'>) {
  const { t } = useTranslation(['issues', 'ways'])
  const { language } = useLanguage()
  const other = otherLanguage(language)
  const { locator, name, passages, actionLines, goals } = issue
  const codeOf = useFrameworkCode()
  const codesOf = (links: Issue['goals']) => links.map(({ code }) => codeOf(code)).join('\u00a0· ')
  return (
    <li className={styles.issue} data-locator={locator}>
      <p className={styles.name}>
        <PlaceLink to={locator}>
          <MixedText text={name[language]} />
        </PlaceLink>
        <span className={common.label} lang={other} dir={directionOf(other)}>
          <ScriptText text={name[other]} language={other} />
        </span>
      </p>
      <StripView texts={shapes} places={placesOf(passages)} />
      <p className={`${common.label} ${styles.count}`}>
        {t('ways:places', { count: passages.length })}
        {actionLines.length > 0 && <bdi>{t('ways:actionLines', { codes: codesOf(actionLines) })}</bdi>}
        {goals.length > 0 && <bdi>{codesOf(goals)}</bdi>}
      </p>
    </li>
  )
}
