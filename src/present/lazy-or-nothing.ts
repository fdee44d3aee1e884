import { type ComponentType, lazy } from 'react'

/** A part that is loaded when it is first shown. Where it does not come the talk goes on without it. */
export const lazyOrNothing = <Props extends object>(fetch: () => Promise<ComponentType<Props>>) =>
  lazy<ComponentType<Props>>(() =>
    fetch().then(
      (Part) => ({ default: Part }),
      () => ({ default: () => null }),
    ),
  )
