import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { shortened } from '../../ui/shortened.ts'
import { titleOf } from '../deck/draft.ts'
import type { TakenIn } from './taken-in.ts'

/** What has come of a talk that was opened from a file or a link. */
export function TakenInReport({ outcome }: { readonly outcome: TakenIn }) {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  if ('refused' in outcome) return <p>{t(`own.refused.${outcome.refused}`)}</p>
  return (
    <>
      <p>{t('own.takenIn', { deck: titleOf(outcome.deck)[language] })}</p>
      {!outcome.isKept && <p>{t('own.notKept')}</p>}
      {outcome.leftOut.length > 0 && (
        <>
          <p>{t('own.leftOut', { count: outcome.leftOut.length })}</p>
          <ul>
            {outcome.leftOut.slice(0, 20).map(({ step, kind, what }) => (
              <li key={`${step} ${kind} ${what}`}>
                {t(`own.problems.${kind}`, { step })}
                {what && (
                  <>
                    {' '}
                    <bdi>{shortened(what)}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
