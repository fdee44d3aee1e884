import { useTranslation } from 'react-i18next'
import type { EditedDocument, ListItem } from '../../edition/model.ts'
import { setDigits } from '../../i18n/digits.ts'
import { partLocator } from '../../locator.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useSettings } from '../../ui/settings/settings-store.ts'
import { PartLinks } from '../part-links.tsx'
import narrow from './narrow-table.module.css'
import styles from './translation.module.css'

/** How a translated item stands to its established wording. */
type Verdict = 'wrong' | 'differs' | 'same'

const GRAVITY: Readonly<Record<Verdict, number>> = { wrong: 0, differs: 1, same: 2 }

function verdictOf({ established, text }: ListItem): Verdict {
  if (!established || established.ar === text) return 'same'
  return established.faithful ? 'differs' : 'wrong'
}

/** Items that have an established wording, the gravest first and otherwise as they stand. */
const withVerdicts = (items: readonly ListItem[]): ListItem[] =>
  items.filter((item) => item.established).sort((a, b) => GRAVITY[verdictOf(a)] - GRAVITY[verdictOf(b)])

/** The lists of a translated page, printed and established side by side, the worst errors first. */
export function EditionTranslation({ document }: { readonly document: EditedDocument }) {
  const { t } = useTranslation('edition')
  const items = withVerdicts(document.sections.flatMap((section) => section.items))
  return (
    <table className={`${styles.table} ${narrow.table}`}>
      <caption>{t('translation.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('translation.item')}</th>
          <th scope="col">{t('contradictions.onThePage')}</th>
          <th scope="col">{t('translation.established')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Item key={item.eId} document={document} item={item} />
        ))}
      </tbody>
    </table>
  )
}

function Item({ document, item }: { readonly document: EditedDocument; readonly item: ListItem }) {
  const { t } = useTranslation('edition')
  const { language } = useLanguage()
  const { digits } = useSettings()
  const verdict = verdictOf(item)
  return (
    <tr data-verdict={verdict} data-locator={partLocator(document.id, item.eId)}>
      <th scope="row">
        <PartLinks document={document} parts={[item.eId]} />
        <span className={styles.verdict}>{t(`translation.${verdict}`)}</span>
      </th>
      <td
        lang="ar"
        dir="rtl"
        className={styles.arabic}
        data-side="printed"
        data-label={t('contradictions.onThePage')}
      >
        {setDigits(item.text, digits)}
      </td>
      <td className={styles.established} data-label={t('translation.established')}>
        <span lang="ar" dir="rtl" className={styles.arabic} data-side="established">
          {item.established?.ar}
        </span>
        {item.established && item.established[language] !== item.established.ar && (
          <span className={styles.english}>{item.established[language]}</span>
        )}
      </td>
    </tr>
  )
}
