import type { CSSProperties } from 'react'
import { useLanguage } from '../../ui/language-context.tsx'
import { type Point, placeOf } from './point.ts'
import styles from './spotlight.module.css'

/** Light on what is pointed at; the rest of the stage is dimmed. For the eye only: what is said names it. */
export function Spotlight({ at }: { readonly at: Point | null }) {
  const { direction } = useLanguage()
  if (!at) return null
  const place: CSSProperties & Record<'--place', string> = { '--place': placeOf(at, direction) }
  return <div className={styles.spotlight} data-spotlight="" style={place} aria-hidden="true" />
}
