import { Link } from '@tanstack/react-router'
import { useTranslation } from '../i18n/use-translation.ts'
import { foldArabic, queryWords } from '../ui/fold-arabic.ts'
import { usePages } from '../ui/shell/pages.ts'
import styles from './results.module.css'

/** A shorter beginning of a word says too little. */
const SHORTEST = 3

/** Whether each word that is asked for begins a word of the name, with its article or without. */
function isNamed(name: string, asked: readonly (readonly string[])[]): boolean {
  const words = foldArabic(name).split(/\s+/u)
  const begins = (form: string) =>
    form.length >= SHORTEST && words.some((word) => word.startsWith(form) || word.startsWith(`ال${form}`))
  return asked.length > 0 && asked.every((forms) => forms.some(begins))
}

/** Pages of the site that are called what is asked for: the search itself looks through texts. */
export function PagesNamed({
  query,
  onFollow,
}: {
  readonly query: string
  readonly onFollow?: (() => void) | undefined
}) {
  const { t } = useTranslation('search')
  const pages = usePages('full')
  const asked = queryWords(query)
  const named = pages.filter(({ name }) => isNamed(name, asked))
  if (named.length === 0) return null
  return (
    <p className={styles.pages}>
      <span>{t('pages')}</span>
      {named.map(({ name, link }) => (
        <Link key={name} {...link} onClick={onFollow}>
          {name}
        </Link>
      ))}
    </p>
  )
}
