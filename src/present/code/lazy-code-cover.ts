import { lazy } from 'react'

/** Loaded when it is first asked for. */
export const LazyCodeCover = lazy(() =>
  import('./code-cover.tsx').then(({ CodeCover }) => ({ default: CodeCover })),
)
