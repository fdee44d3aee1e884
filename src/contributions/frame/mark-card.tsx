import type { Invited, Statement } from '../../corpus/contributions/data-set.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useNames } from '../../place/names.ts'
import { PressedCard } from '../../ui/controls/pressed-card.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { Quotation } from '../../ui/quotation.tsx'
import { useContributions } from '../contributions-context.tsx'
import type { Mark } from '../scene/scene.ts'
import { quotationOf } from '../sentences.ts'
import { amountOf, type Sum } from '../series.ts'
import { toldOf } from '../told.ts'
import styles from './mark-card.module.css'

interface Props {
  readonly mark: Mark
  readonly onClose: () => void
}

/** What a mark is, the sentences behind it and what each states, and the ways to them: into the text one goes from here. */
export default function MarkCard({ mark, onClose }: Props) {
  const { t } = useTranslation(['contributions', 'common'])
  const { language } = useLanguage()
  const { data, series, words } = useContributions()
  const names = useNames({}, data.document)
  const { total, wrong, sentences, figure } = toldOf(mark, series)
  const because = wrong && data.remarks.find(({ at }) => at === wrong.locator)?.because
  return (
    <PressedCard
      of={mark.id}
      name={mark.name}
      closeLabel={t('common:close')}
      onClose={onClose}
      foot={
        <>
          {sentences.map((sentence) => (
            <PlaceLink key={sentence.quote} to={sentence.locator} quote={quotationOf(sentence, language)}>
              {t('card.toSentence', { part: names.full(sentence.locator) })}
            </PlaceLink>
          ))}
          {figure && <PlaceLink to={figure}>{t(total ? 'card.toTotal' : 'card.toCell')}</PlaceLink>}
        </>
      }
    >
      {total && <CellSum total={total} />}
      {wrong && (
        <p className={styles.wrong}>
          {t('card.printed', { printed: words.printed(wrong) })} {because && words.in(because)}
        </p>
      )}
      {sentences.map((sentence, index) => (
        <div key={sentence.quote}>
          <Proves sentence={sentence} />
          <blockquote>
            <Quotation
              arabic={sentence.quote}
              english={sentence.english}
              marked={index === sentences.length - 1}
            />
          </blockquote>
        </div>
      ))}
    </PressedCard>
  )
}

/** What a sentence states: a total of channels, which a cell is only a part of, or how many were asked. */
function Proves({ sentence }: { readonly sentence: Statement | Invited }) {
  const { t } = useTranslation('contributions')
  const { series, words } = useContributions()
  if (!('totals' in sentence)) return <p>{t('card.givesAsked', { number: words.number(sentence.about) })}</p>
  const channels = series.channels.filter(({ figure }) => sentence.totals.includes(figure.locator))
  return (
    <p>
      {t('card.givesTotal', {
        number: words.number(sentence.value),
        channels: words.list(channels.map(({ category }) => words.inline(category))),
      })}
    </p>
  )
}

/** The cells of a total and what they come to. */
function CellSum({ total }: { readonly total: Sum }) {
  const { series, words } = useContributions()
  const isGroup = series.groups.includes(total)
  const others = isGroup ? series.channels : series.groups
  const cells = total.cells.map((cell) => {
    const key = isGroup ? cell.channel : cell.group
    const other = others.find(({ category }) => category.key === key)
    const amount = amountOf(cell, series.basis)
    return {
      key,
      label: other ? words.short(other.category) : key,
      figure: amount === null ? '?' : words.number(amount),
    }
  })
  return (
    <ul className={styles.cells}>
      {cells.map(({ key, label, figure }) => (
        <li key={key}>
          {label} <b>{figure}</b>
        </li>
      ))}
      <li>
        = <b>{words.number(total.sum)}</b>
      </li>
    </ul>
  )
}
