import type { WayEntry } from '../../corpus/ways/model.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { parseLocator } from '../../locator.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import styles from './choose.module.css'
import { type Shown, showOf } from './looks.ts'

const KINDS = [
  { label: 'issue', kinds: ['issue'] },
  { label: 'theme', kinds: ['theme'] },
  { label: 'mechanism', kinds: ['mechanism'] },
  { label: 'actor', kinds: ['actor', 'group'] },
] as const

/** What the map is coloured by. */
export function ChooseShown({
  shown,
  ways,
  onChoose,
}: {
  readonly shown: Shown
  readonly ways: readonly WayEntry[]
  readonly onChoose: (show: string | undefined) => void
}) {
  const { t } = useTranslation('map')
  const { language } = useLanguage()
  return (
    <label className={`${styles.choose} screen-only`}>
      <span>{t('choose')}</span>
      <select
        value={showOf(shown) ?? 'issues'}
        onChange={({ target: { value } }) => onChoose(value === 'issues' ? undefined : value)}
      >
        <option value="issues">{t('shown.issues')}</option>
        <option value="groups">{t('shown.groups')}</option>
        {KINDS.map(({ label, kinds }) => (
          <optgroup key={label} label={t(`kinds.${label}`)}>
            {ways
              .filter(({ locator }) => kinds.some((kind) => kind === parseLocator(locator)?.kind))
              .map(({ locator, name }) => (
                <option key={locator} value={locator}>
                  {name[language]}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
