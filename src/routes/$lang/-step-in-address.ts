import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'

/**
 * The step that the address names. One that names none, as somebody may type it, becomes that of the first.
 * @param from the deck's page
 */
export function useStepInAddress(from: '/$lang/present/$deck' | '/$lang/speaker/$deck'): string {
  const { step } = useParams({ strict: false })
  const navigate = useNavigate({ from })
  useEffect(() => {
    if (step === undefined) {
      const to = `${from}/$step` as const
      void navigate({
        to,
        params: (before) => ({ ...before, step: '1' }),
        search: true,
        hash: true,
        replace: true,
      })
    }
  }, [step, navigate, from])
  return step ?? '1'
}
