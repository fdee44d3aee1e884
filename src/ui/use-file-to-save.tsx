import { type ReactNode, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { whileComing } from './coming.ts'
import { StatusLine } from './controls/notice.tsx'
import { handleMissingFile } from './shell/missed.ts'

/**
 * Saves a file of the site, from what is stored where there is no network. A browser says nothing in the page when a file
 * does not come: this does.
 * @returns what saves the file at an address, under a name, made by the page itself where `make` is given; and what is to be
 * rendered
 */
export function useFileToSave(): readonly [
  save: (address: string, name: string, make?: () => Promise<Blob>) => Promise<void>,
  notice: ReactNode,
] {
  const { t } = useTranslation('common')
  const [failed, setFailed] = useState(false)
  const save = async (address: string, name: string, make?: () => Promise<Blob>) => {
    setFailed(false)
    try {
      await whileComing(
        import('./offline/save-file.ts').then(({ saveFile }) => saveFile(address, name, make)),
      )
    } catch (error) {
      if (!(await handleMissingFile(error))) setFailed(true)
    }
  }
  return [save, failed && <StatusLine floating>{t('fileFailed')}</StatusLine>]
}
