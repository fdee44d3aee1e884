import { LAYOUT_WIDTHS } from '../scene/measure.ts'
import type { Scene } from '../scene/scene.ts'
import styles from './rooms.module.css'

/** How a drawing is to be stretched to its box. */
export const viewBoxOf = ({ width, height }: Scene): string => `0 0 ${width} ${Math.ceil(height)}`

/**
 * Keeps the room in a prerendered page that the drawing will take: an empty picture as high as it for each width that it
 * may be laid out for, of which the style sheet shows that of the box. The build alone computes them; a browser that
 * takes the page over leaves them as they are written, and drops them once it has measured the box.
 */
export function Rooms({ sceneAt }: { readonly sceneAt: (width: number) => Scene }) {
  return LAYOUT_WIDTHS.map((width) => (
    <svg
      key={width}
      className={styles.room}
      viewBox={import.meta.env.SSR ? viewBoxOf(sceneAt(width)) : undefined}
      aria-hidden="true"
      suppressHydrationWarning
    />
  ))
}
