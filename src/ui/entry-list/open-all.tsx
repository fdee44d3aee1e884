import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../controls/button.tsx'

/** Opens or closes all that is folded on a page of entries. */
export function OpenAll() {
  const { t } = useTranslation('common')
  const [open, setOpen] = useState(false)
  return (
    <Button
      look="link"
      onClick={() => {
        for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details'))
          folded.open = !open
        setOpen(!open)
      }}
    >
      {t(open ? 'foldAll' : 'unfoldAll')}
    </Button>
  )
}
