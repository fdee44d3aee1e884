import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { EditedDocument } from '../edition/model.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { usePartName } from './part-name.ts'
import styles from './place-links.module.css'

interface Props {
  readonly document: EditedDocument
  readonly parts: readonly string[]
  /** Whether the evidence pane has something to show for these parts. */
  readonly evidence?: boolean
}

/** Links from the edition into the text: each part where it is read, and the evidence beside it. */
export function PlaceLinks({ document, parts, evidence = false }: Props) {
  const { t } = useTranslation('edition')
  const { language } = useLanguage()
  const nameOf = usePartName(document)
  const params = { lang: language, document: document.id }
  return (
    <span className={styles.places}>
      {parts.map((eId) => (
        <Fragment key={eId}>
          <Link to="/$lang/read/$document" params={params} hash={eId}>
            {nameOf(eId)}
          </Link>
          {evidence && (
            <Link
              to="/$lang/read/$document/evidence"
              params={params}
              hash={eId}
              className={styles.quiet}
              aria-label={t('evidenceFor', { part: nameOf(eId) })}
            >
              {t('evidence')}
            </Link>
          )}
        </Fragment>
      ))}
    </span>
  )
}
