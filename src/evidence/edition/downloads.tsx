import { DOCUMENT_FORMATS, documentFile } from '../../corpus/document-formats.ts'
import type { DocumentId } from '../../corpus/load.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { DownloadLink } from '../../ui/download-link.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { publicPath } from '../../ui/site-path.ts'
import styles from './downloads.module.css'

/** The files in which the document can be taken away, each with what it is good for. */
export function Downloads({ id }: { readonly id: DocumentId }) {
  const { t } = useTranslation('edition')
  return (
    <>
      <ul className={styles.files}>
        {DOCUMENT_FORMATS.map((format) => (
          <li key={format}>
            <DownloadLink path={documentFile(id, format)}>
              <MixedText text={t(`data.files.${format}.name`)} />
            </DownloadLink>
            <p>{t(`data.files.${format}.what`)}</p>
          </li>
        ))}
        <li>
          <a href={publicPath(documentFile(id, 'json'))}>{t('data.document')}</a>
          <p>{t('data.note')}</p>
        </li>
      </ul>
      <p className={styles.paper}>{t('data.paper')}</p>
    </>
  )
}
