import { useEffect } from 'react'
import { startOffline } from './offline.ts'
import { SavedLinks } from './saved-links.tsx'
import UpdateNotice from './update-notice.tsx'

/** @param tells whether it is said that there is a newer edition */
export default function WorkWhenIdle({ tells }: { readonly tells: boolean }) {
  useEffect(() => {
    // In another's frame nothing is stored that nobody sees.
    if (window.parent === window) void startOffline()
  }, [])
  return (
    <>
      {tells && <UpdateNotice />}
      <SavedLinks />
    </>
  )
}
