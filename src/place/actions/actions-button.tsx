import { useTranslation } from '../../i18n/use-translation.ts'
import { type Locator, parseLocator, wholeDocument } from '../../locator.ts'
import { ownPath } from '../../ui/site-path.ts'
import styles from './actions.module.css'
import { useActions } from './actions-context.tsx'
import { kindOf, type NameIn } from './target.ts'

interface Props {
  readonly locator: Locator
  /** What the page calls it. */
  readonly name: string
  /** Given for what the record does not know. */
  readonly nameIn?: NameIn
  /** The address of the view as it stands; where none is given, the page at this thing. */
  readonly view?: () => string
  readonly className?: string | undefined
}

function pageAt(locator: Locator): string {
  const { pathname, search } = window.location
  const address = parseLocator(locator)
  return `${ownPath(pathname)}${search}#${address?.kind === 'part' ? address.eId : wholeDocument(locator)}`
}

/** ⋯: opens the menu of what can be done with a thing. Its sign is drawn, so that it is never among the words copied. */
export function ActionsButton({ locator, name, nameIn, view, className = '' }: Props) {
  const { t } = useTranslation('place')
  const actions = useActions()
  if (!actions) return null
  const label = t('actionsFor', { name })
  return (
    <button
      type="button"
      className={`${styles.button} ${className} screen-only`}
      aria-haspopup="menu"
      aria-label={label}
      title={label}
      onClick={({ currentTarget: anchor }) =>
        actions.openMenu({
          anchor,
          target: {
            kind: kindOf(locator),
            locator,
            name,
            ...(nameIn && { nameIn }),
            view: view?.() ?? pageAt(locator),
            selection: null,
          },
        })
      }
    />
  )
}
