import type { EditedDocument, ListItem } from '../../edition/model.ts'
import type { Translation } from '../../edition/translation/translate.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { partLocator } from '../../locator.ts'
import { Quotation, UnofficialMark } from '../../ui/quotation.tsx'
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
export function EditionTranslation({
  document,
  english,
}: {
  readonly document: EditedDocument
  /** In the English interface: what the items say. */
  readonly english: Translation | null
}) {
  const { t } = useTranslation('edition')
  const items = withVerdicts(document.sections.flatMap((section) => section.items))
  const said = new Map(english?.parts.map((part) => [part.eId, part.english]))
  return (
    <table className={`${styles.table} ${narrow.table}`}>
      <caption>
        {t('translation.caption')}
        {english && <UnofficialMark />}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('translation.item')}</th>
          <th scope="col">{t('contradictions.onThePage')}</th>
          <th scope="col">{t('translation.established')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Item key={item.eId} document={document} item={item} english={said.get(item.eId) ?? ''} />
        ))}
      </tbody>
    </table>
  )
}

function Item({
  document,
  item,
  english,
}: {
  readonly document: EditedDocument
  readonly item: ListItem
  readonly english: string
}) {
  const { t } = useTranslation('edition')
  const verdict = verdictOf(item)
  return (
    <tr data-verdict={verdict} data-locator={partLocator(document.id, item.eId)}>
      <th scope="row">
        <PartLinks document={document} parts={[item.eId]} />
        <span className={styles.verdict}>{t(`translation.${verdict}`)}</span>
      </th>
      <td data-side="printed" data-label={t('contradictions.onThePage')}>
        <Quotation arabic={item.text} english={english} />
      </td>
      <td data-side="established" data-label={t('translation.established')}>
        {item.established && <Quotation arabic={item.established.ar} english={item.established.en} />}
      </td>
    </tr>
  )
}
