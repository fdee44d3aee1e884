import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../controls/button.tsx'

/** Opens or closes all that is folded in the entries of the list that it stands in. */
export function OpenAll() {
  const { t } = useTranslation('common')
  const [open, setOpen] = useState(false)
  return (
    <Button
      look="link"
      onClick={({ currentTarget }) => {
        const list = currentTarget.closest('[data-entries]')
        for (const folded of list?.querySelectorAll('details') ?? []) folded.open = !open
        setOpen(!open)
      }}
    >
      {t(open ? 'foldAll' : 'unfoldAll')}
    </Button>
  )
}
