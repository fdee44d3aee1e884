import type { ComponentProps } from 'react'
import styles from './button.module.css'

/**
 * - `plain`: stands by itself
 * - `main`: what one most likely wants here
 * - `small`: one of several in a row of tools
 * - `quiet`: without a frame, in a bar
 * - `link`: stands among words and looks like a link
 * - `bare`: looks like the words around it
 */
type Look = 'plain' | 'main' | 'small' | 'quiet' | 'link' | 'bare'

/** The class of a look, for what is no button and stands beside buttons: a link, a summary, a list to select from. */
export const buttonLook = (look: Look, className = ''): string => `${styles[look]} ${className}`.trim()

interface Props extends ComponentProps<'button'> {
  readonly look?: Look
}

export function Button({ look = 'plain', className, ...rest }: Props) {
  return <button type="button" className={buttonLook(look, className)} {...rest} />
}

/** × in a corner: the caller says which corner by `className`. */
export function CloseButton({
  label,
  className = '',
  onClick,
}: {
  readonly label: string
  readonly className?: string | undefined
  readonly onClick: () => void
}) {
  return (
    <button
      type="button"
      className={`${styles.close} ${className}`}
      onClick={onClick}
      aria-label={label}
      title={label}
    >
      <span aria-hidden="true">×</span>
    </button>
  )
}
