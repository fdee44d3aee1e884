import { useEffect } from 'react'
import { decodeFragment } from '../../place/address.ts'

/** Goes to the chart that the address names; the app's router leaves that to each page. */
export function useFragment(): void {
  useEffect(() => {
    const eId = decodeFragment(window.location.hash)
    if (eId) document.getElementById(eId)?.scrollIntoView({ block: 'start' })
  }, [])
}
