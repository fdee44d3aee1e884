import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { presentHash } from './fragment.ts'

/** Takes a value out of the address. One stays at the same place, and the history gets no entry. */
export function useWithoutValue(name: 'find' | 'quote' | 'show'): () => void {
  const navigate = useNavigate()
  return useCallback(
    () =>
      void navigate({
        to: '.',
        search: (present: object) => ({ ...present, [name]: undefined }),
        ...presentHash(),
        replace: true,
        resetScroll: false,
      }),
    [navigate, name],
  )
}
