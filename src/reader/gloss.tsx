import { directionOf } from '../i18n/language.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { useReader } from './reader-context.tsx'

interface Props {
  readonly className: string | undefined
  /** The same in the interface's language: ours, not the document's. */
  readonly children: string
}

/** What a heading or label says, in the interface's language, where that is not the document's own. */
export function Gloss({ className, children }: Props) {
  const isNeeded = useNeedsGloss()
  const { language } = useLanguage()
  if (!isNeeded || !children) return null
  return (
    <span className={className} lang={language} dir={directionOf(language)}>
      {children}
    </span>
  )
}

/** Whether the interface speaks another language than the document. */
export function useNeedsGloss(): boolean {
  const { language } = useLanguage()
  const { document } = useReader()
  return language !== document.language
}
