import { useMemo } from 'react'
import type { Frameworks, WayEntry } from '../../corpus/ways/model.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Locator } from '../../locator.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useNames } from '../../place/names.ts'
import { Breakable } from '../../ui/breakable.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { ScriptText } from '../../ui/script-text.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import common from '../common.module.css'
import { WayEntryItem } from '../entries.tsx'
import { useAskedWay } from '../use-asked-way.tsx'
import type { WaysGround } from '../ways-data.ts'
import { WaysPage, WaysSection } from '../ways-page.tsx'
import { OurReading } from '../words/our-reading.tsx'
import { useFrameworkCode } from '../words/use-framework-code.ts'
import styles from './frameworks.module.css'

interface Props extends Pick<WaysGround, 'parts'> {
  readonly frameworks: Frameworks
  /** The names of the issues. */
  readonly ways: readonly WayEntry[]
}

type Framework = Frameworks[number]

const KINDS = ['action-line', 'goal'] as const

/** The session's action lines and goals: their official names beside what its page prints. */
export function FrameworksPage({ frameworks, ways, parts }: Props) {
  const { t } = useTranslation('frameworks')
  const known = useMemo(
    () => frameworks.map(({ at, code, name }) => ({ id: code, locator: at, name })),
    [frameworks],
  )
  const locators = useMemo(() => new Set<string>(known.map(({ locator }) => locator)), [known])
  const { chosen, followed, notice } = useAskedWay(known, locators, (wanted) => t('unknown', { wanted }))
  const names = useMemo(() => new Map(ways.map((way) => [way.locator, way.name])), [ways])
  return (
    <WaysPage
      within="frameworks"
      title={t('title')}
      followed={followed}
      head={
        <>
          <p className={common.intro}>{t('intro')}</p>
          <p className={common.aside}>{t('printedNote')}</p>
        </>
      }
    >
      {notice}
      {KINDS.map((kind) => (
        <WaysSection key={kind} id={kind} heading={t(`group.${kind}`)}>
          <p className={common.aside}>{t(`basis.${kind}`)}</p>
          {frameworks
            .filter((framework) => framework.kind === kind)
            .map((framework) => (
              <FrameworkItem
                key={framework.at}
                framework={framework}
                issueName={(issue) => names.get(issue)}
                parts={parts}
                chosen={chosen === framework.at}
              />
            ))}
        </WaysSection>
      ))}
    </WaysPage>
  )
}

function FrameworkItem({
  framework,
  issueName,
  parts,
  chosen,
}: {
  readonly framework: Framework
  readonly issueName: (issue: Locator) => WayEntry['name'] | undefined
  readonly chosen: boolean
} & Pick<WaysGround, 'parts'>) {
  const { t } = useTranslation('frameworks')
  const { language } = useLanguage()
  const { ofText } = useDigits()
  const { at, kind, code, name, printed, issues, fact } = framework
  const codeOf = useFrameworkCode()
  const document = at.split('/')[0] ?? ''
  const names = useNames({ parts }, document)
  return (
    <WayEntryItem
      locator={at}
      name={name}
      chosen={chosen}
      what={<bdi>{t(`code.${kind}`, { code: codeOf(code) })}</bdi>}
    >
      <dl className={styles.pair}>
        <div>
          <dt className={common.label}>{t('official')}</dt>
          <dd>
            <MixedText text={name[language]} />
            {'statement' in fact && (
              <p className={styles.statement}>
                <MixedText text={fact.statement[language]} />
              </p>
            )}
          </dd>
        </div>
        <div>
          <dt className={common.label}>{t('printed')}</dt>
          <dd>
            <PlaceLink to={at} lang="ar" dir="rtl" title={names.full(at)}>
              <ScriptText text={printed} language="ar" digits={ofText} />
            </PlaceLink>
            {'printed_ar_faithful' in fact && !fact.printed_ar_faithful && (
              <p className={styles.wrong}>
                {t('saysOther')} <OurReading />
              </p>
            )}
          </dd>
        </div>
      </dl>
      {issues.length > 0 && (
        <div className={`${common.said} ${styles.issues}`}>
          <h4>
            {t('issues')} <OurReading />
          </h4>
          <ul className={common.links}>
            {issues.map((issue) => (
              <li key={issue}>
                <PlaceLink to={issue}>
                  <MixedText text={issueName(issue)?.[language] ?? issue} />
                </PlaceLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Sources framework={framework} />
    </WayEntryItem>
  )
}

const sourcesOf = ({ fact }: Framework): readonly string[] =>
  'link' in fact ? [fact.link] : [...fact.en_sources, ...fact.ar_sources]

function Sources({ framework }: { readonly framework: Framework }) {
  const { t } = useTranslation('frameworks')
  return (
    <details className={styles.sources}>
      <summary>{t('sources')}</summary>
      <ul>
        {sourcesOf(framework).map((address) => (
          <li key={address}>
            <a href={address} rel="noreferrer external">
              <bdi dir="ltr">
                <Breakable text={address.replace(/^https?:\/\/(www\.)?/, '')} />
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
