import { lazyOrNothing } from '../lazy-or-nothing.ts'

/** Loaded when it is first asked for. */
export const LazyCodeCover = lazyOrNothing(() =>
  import('./code-cover.tsx').then(({ CodeCover }) => CodeCover),
)
