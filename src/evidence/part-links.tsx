import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { EditedDocument } from '../edition/model.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { partLocator } from '../locator.ts'
import { PlaceLink } from '../place/link.tsx'
import { useNamesIn } from '../place/names.ts'
import { useLanguage } from '../ui/language-context.tsx'
import styles from './part-links.module.css'

interface Props {
  readonly document: EditedDocument
  readonly parts: readonly string[]
  /** Whether the evidence pane has something to show for these parts. */
  readonly evidence?: boolean
}

/** Links from the edition into the text: each part where it is read, and the evidence beside it. */
export function PartLinks({ document, parts, evidence = false }: Props) {
  const { t } = useTranslation('edition')
  const { language } = useLanguage()
  const names = useNamesIn(document)
  return (
    <span className={styles.parts}>
      {parts.map((eId) => {
        const part = partLocator(document.id, eId)
        const name = names.full(part)
        return (
          <Fragment key={eId}>
            <PlaceLink to={part}>{name}</PlaceLink>
            {evidence && (
              <Link
                to="/$lang/read/$document/evidence"
                params={{ lang: language, document: document.id }}
                hash={eId}
                className={styles.quiet}
                aria-label={t('evidenceFor', { part: name })}
              >
                {t('evidence')}
              </Link>
            )}
          </Fragment>
        )
      })}
    </span>
  )
}
