import { useEffect } from 'react'

/** Goes to the chart that the address names; the app's router leaves that to each page. */
export function useFragment(): void {
  useEffect(() => {
    const eId = decodeURIComponent(window.location.hash.slice(1))
    if (eId) document.getElementById(eId)?.scrollIntoView({ block: 'start' })
  }, [])
}
