import type { KeyboardEvent } from 'react'
import { loadWords } from '../../i18n/catalogue.ts'
import type { Language } from '../../i18n/language.ts'
import { translatorFor } from '../../i18n/translator.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ActionsButton } from '../../place/actions/actions-button.tsx'
import { chartLocator } from '../../place/actions/target.ts'
import { urlOf } from '../../place/address.ts'
import { Choice } from '../../ui/controls/choice.tsx'
import { isKey, isTaken } from '../../ui/keyboard/intents.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { useSettings } from '../../ui/settings/settings-store.ts'
import type { Chart } from '../chart.ts'
import { useContributions } from '../contributions-context.tsx'
import { searchOf } from '../view.ts'
import { ChartActions } from './chart-actions.tsx'
import styles from './chart-figure.module.css'
import { ChartSource, InferredNote } from './chart-source.tsx'
import { ChartTable } from './chart-table.tsx'
import { Plot } from './plot.tsx'

/** A citation may be in the language that the page is not in: its words come when they are asked for. */
async function titleIn({ title }: Chart, language: Language): Promise<string> {
  await loadWords(language, ['contributions'])
  return translatorFor(language, 'latn').getFixedT(language, 'contributions')(title)
}

/** A chart as a figure of a book: its question, what it shows in a sentence, the drawing, the source. */
export function ChartFigure({ chart }: { readonly chart: Chart }) {
  const { t } = useTranslation('contributions')
  const { series, view, words, choose, showTable, search, setting } = useContributions()
  const { language } = useLanguage()
  const { shortcuts } = useSettings()
  const input = { series, view: view.view, words }
  const open = view.tables.has(chart.id)
  const caveats = chart.caveats(input)
  // A frame is low: the drawing says the same as the words, which are there for whoever asks.
  const framed = setting === 'embed'
  const Heading = framed ? 'h1' : 'h2'
  const summary = (
    <p className={styles.summary}>
      <MixedText text={chart.summary(input)} />
    </p>
  )
  const notes = caveats.length > 0 && (
    <ul className={styles.caveats}>
      {caveats.map((caveat) => (
        <li key={caveat}>{caveat}</li>
      ))}
    </ul>
  )
  const source = (
    <>
      <ChartSource chart={chart} />
      <ChartActions chart={chart} tableOpen={open} />
    </>
  )

  const onKeyDown = (event: KeyboardEvent) => {
    if (shortcuts === 'off' || isTaken(event.nativeEvent) || !isKey(event, 't', 'KeyT')) return
    if (event.target instanceof HTMLTextAreaElement) return
    event.preventDefault()
    showTable(chart.id, !open)
  }
  return (
    <figure
      id={chart.id}
      className={styles.figure}
      data-chart={chart.id}
      data-setting={setting}
      aria-labelledby={`${chart.id}.title`}
      onKeyDown={onKeyDown}
    >
      <Heading id={`${chart.id}.title`} className={styles.title}>
        {t(chart.title)}
      </Heading>
      {!framed && (
        <ActionsButton
          locator={chartLocator(chart.id)}
          name={t(chart.title)}
          nameIn={(asked) => titleIn(chart, asked)}
          view={() =>
            urlOf({ language, page: 'contributions', view: searchOf(chart, search), part: chart.id })
          }
          className={styles.menu}
        />
      )}
      {!framed && summary}
      {chart.toggles.length > 0 && (
        <div className={styles.toggles}>
          {chart.toggles.map(({ param, legend, options }) => (
            <Choice
              look="words"
              key={param}
              legend={t(legend)}
              options={options.map(({ value, label }) => ({ value, label: t(label) }))}
              value={view.view[param] ?? options[0].value}
              onChange={(value) => choose(param, value, options[0].value)}
            />
          ))}
        </div>
      )}
      <Plot chart={chart} />
      {framed ? <InferredNote chart={chart} words="inferredInShort" /> : notes}
      <div id={`${chart.id}.table`}>{open && <ChartTable chart={chart} />}</div>
      <figcaption className={styles.footer}>
        {framed ? (
          <details className={styles.more}>
            <summary>{t('embedMore')}</summary>
            {summary}
            {notes}
            {source}
          </details>
        ) : (
          source
        )}
      </figcaption>
    </figure>
  )
}
