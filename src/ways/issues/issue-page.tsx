import { Link } from '@tanstack/react-router'
import type { Issue, IssuePassage } from '../../corpus/ways/model.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useNames } from '../../place/names.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import common from '../common.module.css'
import { StripView } from '../strip/strip-view.tsx'
import { WayElsewhere } from '../way-elsewhere.tsx'
import { WayTitle } from '../way-title.tsx'
import type { WaysGround } from '../ways-data.ts'
import { WaysPage, WaysSection } from '../ways-page.tsx'
import { byDocument } from '../words/by-document.ts'
import { InDocument } from '../words/in-document.tsx'
import { Milestones } from '../words/milestones.tsx'
import { OurReading } from '../words/our-reading.tsx'
import { PassageQuote } from '../words/passage.tsx'
import { placesOf } from '../words/places.ts'
import { useFrameworkCode } from '../words/use-framework-code.ts'
import styles from './issue-page.module.css'

interface Props extends WaysGround {
  readonly issues: readonly Issue[]
  readonly issue: Issue
}

/** One issue: every clause that speaks of it, who raises it, what it belongs to, what followed. */
export function IssuePage({ issues, issue, parts, shapes, milestones }: Props) {
  const { t } = useTranslation(['issues', 'ways'])
  const { language } = useLanguage()
  const { locator, name, listed, passages, actionLines, goals, events } = issue
  const codeOf = useFrameworkCode()
  const frameworks = [...actionLines, ...goals]
  return (
    <WaysPage
      within="issues"
      quotes
      title={<MixedText text={name[language]} />}
      head={
        <WayTitle locator={locator} name={name}>
          {t(listed ? 'isListed' : 'isElsewhere')}
        </WayTitle>
      }
    >
      <StripView texts={shapes} places={placesOf(passages)} />
      <WayElsewhere locator={locator} />
      {byDocument(passages).map(({ document, own }) => (
        <Said key={document} document={document} passages={own} parts={parts} />
      ))}
      {frameworks.length > 0 && (
        <WaysSection
          id="frameworks"
          heading={
            <>
              {t('frameworks')} <OurReading />
            </>
          }
        >
          <ul className={styles.frameworks}>
            {frameworks.map(({ at, code, name: own }) => (
              <li key={at}>
                <Link to="/$lang/frameworks" params={{ lang: language }} hash={at} data-locator={at}>
                  <bdi>{codeOf(code)}</bdi> <MixedText text={own[language]} />
                </Link>
              </li>
            ))}
          </ul>
        </WaysSection>
      )}
      {events.length > 0 && (
        <WaysSection
          id="milestones"
          heading={
            <>
              {t('ways:milestones')} <OurReading />
            </>
          }
        >
          <Milestones events={events} milestones={milestones} />
        </WaysSection>
      )}
      <Neighbours issues={issues} issue={issue} />
    </WaysPage>
  )
}

function Said({
  document,
  passages,
  parts,
}: {
  readonly document: string
  readonly passages: readonly IssuePassage[]
} & Pick<WaysGround, 'parts'>) {
  const { t } = useTranslation(['issues', 'ways'])
  const names = useNames({ parts }, document)
  return (
    <WaysSection id={document} heading={<InDocument document={document} count={passages.length} />}>
      {passages.map((passage) => (
        <PassageQuote
          key={`${passage.at} ${passage.start}`}
          passage={passage}
          names={names}
          speaker={passage.raisedBy && { label: t('raisedBy'), who: passage.raisedBy }}
        />
      ))}
    </WaysSection>
  )
}

/** The issues before and after it in the list. */
function Neighbours({ issues, issue }: Pick<Props, 'issues' | 'issue'>) {
  const { t } = useTranslation(['issues', 'ways'])
  const { language } = useLanguage()
  const at = issues.indexOf(issue)
  const neighbours = [
    { key: 'previous', other: issues[at - 1] },
    { key: 'next', other: issues[at + 1] },
  ] as const
  return (
    <nav className={`${styles.neighbours} screen-only`} aria-label={t('neighbours')}>
      {neighbours.map(
        ({ key, other }) =>
          other && (
            <p key={key} data-way={key}>
              <span className={common.label}>{t(`ways:${key}`)}</span>{' '}
              <PlaceLink to={other.locator}>
                <MixedText text={other.name[language]} />
              </PlaceLink>
            </p>
          ),
      )}
    </nav>
  )
}
