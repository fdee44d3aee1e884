import { isDocumentId } from '../../corpus/load.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { type Locator, parseLocator } from '../../locator.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useNames } from '../../place/names.ts'
import { useDocumentName } from '../../ui/shell/document-name.ts'
import { WholeSymbols } from '../../ui/whole-symbols.tsx'
import { locatorsOf } from '../deck/material.ts'
import styles from './stage.module.css'
import { useTalkContext } from './talk-context.ts'

/** A cell is found in its table. */
const whole = (locator: Locator): Locator => locator.replace(/(\/table_\d+)\..*/, '$1') as Locator

/** Everything a deck rests on: the parts of each document, then the events. */
export function SourcesStep() {
  const { t } = useTranslation('present')
  const { deck, material } = useTalkContext()
  const { parts } = material.record
  const nameOfDocument = useDocumentName()
  const all = [...new Set(deck.steps.flatMap(locatorsOf).map(whole))]
  const documents = new Map<string, Locator[]>()
  const others: Locator[] = []
  for (const locator of all.sort(parts.inReadingOrder)) {
    const address = parseLocator(locator)
    if (address?.kind !== 'part') others.push(locator)
    else documents.set(address.document, [...(documents.get(address.document) ?? []), locator])
  }
  return (
    <dl className={styles.allSources}>
      {[...documents].map(([document, locators]) => (
        <div key={document}>
          <dt>{isDocumentId(document) ? nameOfDocument(document) : document}</dt>
          <dd>
            <Listed locators={locators} document={document} />
          </dd>
        </div>
      ))}
      {others.length > 0 && (
        <div>
          <dt>{t('recorded')}</dt>
          <dd>
            <Listed locators={others} document="" />
          </dd>
        </div>
      )}
    </dl>
  )
}

function Listed({
  locators,
  document,
}: {
  readonly locators: readonly Locator[]
  readonly document: string
}) {
  const { t } = useTranslation('present')
  const names = useNames(useTalkContext().material.nameable, document)
  // Some parts are called alike, those of a masthead for one: a name stands once.
  const named = new Map(locators.toReversed().map((locator) => [names.short(locator), locator]))
  return [...named].toReversed().map(([name, locator], index) => (
    <span key={locator}>
      {index > 0 && t('comma')}
      <PlaceLink to={locator}>
        <WholeSymbols name={name} />
      </PlaceLink>
    </span>
  ))
}
