import { hasBegun } from './early-reader.ts'

/** How a person came to what the window shows. */
export type Arrival =
  /** The page was opened at its address. */
  | 'opened'
  /** The page was opened, and something else than its fragment has already decided what is in the window. */
  | 'opened elsewhere'
  /** By a link or a key within the app. */
  | 'led'
  /** Back or forward in the history, or by loading again: to where they were. */
  | 'returned'

/**
 * Of the page's first rendering. A person who has begun to scroll stays where they are; so does a link with a text
 * fragment (`#:~:text=…`), which the browser has followed.
 */
export function firstArrival(hasPlace: boolean): Arrival {
  const [navigation] = performance.getEntriesByType('navigation')
  if (hasBegun() || navigation?.name.includes(':~:text=')) return 'opened elsewhere'
  const again = navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate'
  return again && hasPlace ? 'returned' : 'opened'
}
