import { useIntents } from '../ui/keyboard/use-intents.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { publicPath } from '../ui/site-path.ts'

/**
 * Where nothing may cover the page, a stage, a speaker view, a chart in a frame, the keys of the search open its page in a
 * window of its own: what is shown stays as it is.
 */
export function SearchElsewhere() {
  const { language, direction } = useLanguage()
  useIntents(direction, (intent) => {
    if (intent !== 'search') return false
    window.open(publicPath(`/${language}/search`), '_blank', 'noopener')
    return true
  })
  return null
}
