import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type DocumentId, FIRST_DOCUMENT } from '../../corpus/load.ts'
import { paragraphNumber } from '../../locator.ts'
import { useLanguage } from '../language-context.tsx'
import { useDocumentName } from '../shell/document-name.ts'
import styles from './thing.module.css'

export interface MentionPlace {
  readonly document: DocumentId
  readonly eId: string
}

/** The places that mention a thing, as links into the text; the one at hand is left out. */
export function WhereMentioned({
  places,
  here,
}: {
  readonly places: readonly MentionPlace[]
  readonly here?: string
}) {
  const { t } = useTranslation(['references', 'common'])
  const { language } = useLanguage()
  const nameOf = useDocumentName()
  const label = ({ document, eId }: MentionPlace): string => {
    const num = paragraphNumber(eId)
    if (document !== FIRST_DOCUMENT) {
      const within = nameOf(document, 'within')
      return num === null ? within : t('references:inDocumentParagraph', { document: within, num })
    }
    if (num !== null) return t('references:paragraphShort', { num })
    const note = /^fn_(\d+)$/.exec(eId)
    if (note) return t('references:footnoteShort', { num: Number(note[1]) })
    const summary = /^summary_(\d+)$/.exec(eId)
    if (summary) return t('references:summaryShort', { num: Number(summary[1]) })
    return eId.startsWith('sec_') ? t('common:heading') : t('references:masthead')
  }
  const others = places.filter((place) => `${place.document}/${place.eId}` !== here)
  if (others.length === 0) return null
  return (
    <div className={styles.where}>
      <p className={styles.faint}>{t(here ? 'references:alsoIn' : 'references:mentionedIn')}</p>
      <ul className={styles.places}>
        {others.map((place) => (
          <li key={`${place.document}/${place.eId}`}>
            <Link
              to="/$lang/read/$document"
              params={{ lang: language, document: place.document }}
              hash={place.eId}
              data-locator={`${place.document}/${place.eId}`}
            >
              {label(place)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
