import { SavedLinks } from './saved-links.tsx'
import UpdateNotice from './update-notice.tsx'

/** @param stores whether the page stores the site, and says that there is a newer edition */
export default function WorkWhenIdle({ stores }: { readonly stores: boolean }) {
  return (
    <>
      {stores && <UpdateNotice />}
      <SavedLinks />
    </>
  )
}
