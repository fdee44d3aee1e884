import { useEffect } from 'react'
import { holdTalk } from './talk-lock.ts'

/** While this window is open no new edition takes over, in whichever window it is asked for. */
export function useNoUpdate(): void {
  useEffect(holdTalk, [])
}
